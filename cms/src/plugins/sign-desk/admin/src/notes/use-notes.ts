import { useCallback, useEffect, useRef, useState } from 'react';
import { useSignDesk } from '../client';

/** How far an audit of the whole register is. */
export interface AuditProgress {
  readonly state: 'running' | 'done' | 'failed';
  readonly done: number;
  readonly total: number;
  /** Instant of the latest step. */
  readonly at: string;
}

/** What everybody at the desk should know of the register as a whole. */
export interface Notes {
  readonly outdated: boolean;
  readonly audit: AuditProgress | null;
  readonly sample: boolean;
}

/** Milliseconds between two looks: while an audit runs, and in case a colleague begins one. */
const [often, seldom] = [1_000, 20_000];

const isRunning = (notes: Notes | undefined) => notes?.audit?.state === 'running';

/** An audit has ended between two looks: short ones are over before anybody saw them run. */
const hasEnded = (before: Notes | undefined, { audit }: Notes): boolean =>
  before !== undefined && audit?.state === 'done' && audit.at !== before.audit?.at;

/**
 * The notes as they are now: read again and again, so that whoever opens the page half-way sees an audit run and end.
 * `onAudited` is called when one has come to its end.
 */
export function useNotes(onAudited: (audit: AuditProgress) => void) {
  const { read } = useSignDesk();
  const [notes, setNotes] = useState<Notes>();
  const [isLost, setLost] = useState(false);
  const [round, setRound] = useState(0);
  const tell = useRef(onAudited);
  tell.current = onAudited;
  const seen = useRef<Notes>();
  useEffect(() => {
    let isCurrent = true;
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      const next = await read<Notes>('/notes').catch(() => undefined);
      if (!isCurrent) return;
      setLost(next === undefined);
      if (next) {
        setNotes(next);
        if (next.audit && hasEnded(seen.current, next)) tell.current(next.audit);
        seen.current = next;
      }
      timer = setTimeout(look, isRunning(seen.current) ? often : seldom);
    };
    look();
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [read, round]);
  const lookAgain = useCallback(() => setRound((before) => before + 1), []);
  return { notes, isLost, lookAgain };
}
