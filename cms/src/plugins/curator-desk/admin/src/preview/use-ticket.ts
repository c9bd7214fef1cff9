import { useEffect, useState } from 'react';
import { problemsOf, useCuratorDesk } from '../client';
import type { IssuedPreview } from './shown-as';

interface Ticket {
  readonly issued?: IssuedPreview;
  readonly problem?: string;
}

/** Tickets of the form end after half an hour; a new one is taken before that. */
const renewAfter = 20 * 60_000;

/** A ticket for the draft as it was saved at `savedAt`: each save gets a new one, and so the screen is drawn anew. */
export function useTicket(type: string, documentId: string, savedAt: string): Ticket & { again: () => void } {
  const { post } = useCuratorDesk();
  const [ticket, setTicket] = useState<Ticket>({});
  const [round, setRound] = useState(0);
  useEffect(() => {
    let current = true;
    post<IssuedPreview>('/preview', { type, documentId, savedAt, round }).then(
      (issued) => current && setTicket({ issued }),
      (error) => current && setTicket({ problem: problemsOf(error)[0]?.message ?? '' }),
    );
    const timer = setTimeout(() => setRound((before) => before + 1), renewAfter);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [post, type, documentId, savedAt, round]);
  return { ...ticket, again: () => setRound((before) => before + 1) };
}
