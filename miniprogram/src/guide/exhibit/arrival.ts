import { type Code, readCode } from 'shared/guide';

/** What an exhibit's screen was opened for. */
export type Arrival =
  | { readonly kind: 'named'; readonly slug: string }
  | { readonly kind: 'numbered'; readonly number: number }
  | Exclude<Code, { kind: 'stop' }>
  /** A code that is none of this guide's, or none at all. */
  | { readonly kind: 'unreadable'; readonly text: string };

interface Parameters {
  slug?: string;
  number?: string;
  c?: string;
}

/** Reads the parameters of the screen; a slug says more than a number, and a number more than a code. */
export function arrivalOf({ slug, number, c }: Parameters): Arrival {
  if (slug) return { kind: 'named', slug };
  const text = c ?? '';
  const code = readCode(number === undefined ? text : `n${number}`);
  if (!code) return { kind: 'unreadable', text: number ?? text };
  return code.kind === 'stop' ? { kind: 'numbered', number: code.number } : code;
}
