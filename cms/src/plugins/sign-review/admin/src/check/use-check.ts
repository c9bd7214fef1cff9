import { useEffect, useState } from 'react';
import { problemsOf, useReview } from '../client';
import type { Finding } from '../findings/finding';
import type { PlaceKind } from './place-kinds';

/** A finding with the whole text of its field as it would read after taking the proposal. */
export interface ProposedFinding extends Finding {
  readonly proposed?: string;
}

/** A sign as it is typed. */
export interface SignTexts {
  readonly zh: string;
  readonly en: string;
  readonly kind: PlaceKind;
}

/** Where the check of the present texts stands. Findings always belong to `of`. */
export interface Check {
  readonly state: 'empty' | 'checking' | 'checked' | 'failed';
  readonly of: SignTexts;
  readonly findings: readonly ProposedFinding[];
  readonly problem?: string;
}

/** Long enough to not ask at every key, short enough to feel immediate. */
const pause = 250;

/** Checks a sign whenever its texts have rested for a moment; answers that come too late are dropped. */
export function useCheck(sign: SignTexts): Check & { readonly again: () => void } {
  const { post } = useReview();
  const [round, setRound] = useState(0);
  const [answer, setAnswer] = useState<Omit<Check, 'state'> & { round: number }>();
  const { zh, en, kind } = sign;
  const empty = zh.trim() === '' && en.trim() === '';
  useEffect(() => {
    if (empty) return undefined;
    let current = true;
    const ask = async () => {
      const of = { zh, en, kind };
      try {
        const { findings } = await post<{ findings: ProposedFinding[] }>('/check', {
          zh,
          en,
          placeKind: kind,
        });
        if (current) setAnswer({ of, findings, round });
      } catch (error) {
        const problem = problemsOf(error)
          .map(({ message }) => message)
          .join(' ');
        if (current) setAnswer({ of, findings: [], problem, round });
      }
    };
    const timer = setTimeout(ask, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [zh, en, kind, empty, post, round]);
  const again = () => setRound((before) => before + 1);
  if (empty || !answer) return { state: empty ? 'empty' : 'checking', of: sign, findings: [], again };
  const { of, findings, problem } = answer;
  const fresh = of.zh === zh && of.en === en && of.kind === kind && answer.round === round;
  const state = !fresh ? 'checking' : problem === undefined ? 'checked' : 'failed';
  return { state, of, findings, again, ...(problem === undefined ? {} : { problem }) };
}
