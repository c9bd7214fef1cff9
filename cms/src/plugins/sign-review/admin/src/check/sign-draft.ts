import { useState } from 'react';
import type { SignTexts } from './use-check';

const blank: SignTexts = { zh: '', en: '', kind: 'facility' };

/** The sign being checked and what it was before each proposal taken; it outlives a look at another tab. */
export interface SignDraft {
  readonly sign: SignTexts;
  readonly canUndo: boolean;
  /** Typing: nothing to undo beyond what the browser does. */
  type(change: Partial<SignTexts>): void;
  /** A step that can be undone. */
  replace(change: Partial<SignTexts>): void;
  undo(): void;
}

/** A new draft of a sign. */
export function useSignDraft(): SignDraft {
  const [sign, setSign] = useState(blank);
  const [before, setBefore] = useState<readonly SignTexts[]>([]);
  return {
    sign,
    canUndo: before.length > 0,
    type: (change) => setSign({ ...sign, ...change }),
    replace: (change) => {
      setBefore([...before, sign]);
      setSign({ ...sign, ...change });
    },
    undo: () => {
      const last = before.at(-1);
      if (!last) return;
      setSign(last);
      setBefore(before.slice(0, -1));
    },
  };
}
