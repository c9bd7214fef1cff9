import fc from 'fast-check';

/** A stop as the editors mean it; its place in the list is its place in the tour. */
export interface Stop {
  readonly exhibit: number;
  readonly minutes: number;
  readonly transition: string;
}
export type Language = 'zh-CN' | 'en';
export const languages: readonly Language[] = ['zh-CN', 'en'];

/** A change of the stops of one language. */
export interface Change {
  readonly kind: 'move' | 'insert' | 'remove' | 'retell';
  readonly language: Language;
  readonly from: number;
  readonly to: number;
  readonly exhibit: number;
  readonly minutes: number;
  /** By how many lines the entered list is turned: its positions say the order, not its lines. */
  readonly turn: number;
  /** Whether the lines are written as those that are there already, or all anew. */
  readonly anew: boolean;
}
/** What editors do to a tour: by the admin's own door one after the other, both at once, or over an old version. */
export type Edit =
  | {
      readonly act: 'change';
      readonly change: Change;
      readonly door: 'service' | 'form' | 'late' | 'together';
    }
  | { readonly act: 'publish'; readonly locale: Language | '*' }
  | { readonly act: 'discard'; readonly locale: Language }
  | { readonly act: 'exhibit-again'; readonly exhibit: number };

export const exhibitCount = 9;
export const longest = 7;
const language = fc.constantFrom(...languages);
const exhibit = fc.integer({ min: 1, max: exhibitCount });

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('move', 'move', 'move', 'insert', 'insert', 'remove', 'retell'),
  language,
  from: fc.nat(longest),
  to: fc.nat(longest),
  exhibit,
  minutes: fc.integer({ min: 0, max: 240 }),
  turn: fc.nat(longest),
  anew: fc.boolean(),
});

export const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 34,
    arbitrary: fc.record({
      act: fc.constant('change' as const),
      change,
      door: fc.constantFrom(
        ...Array<'service'>(14).fill('service'),
        ...(['form', 'form', 'form', 'late', 'together'] as const),
      ),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      act: fc.constant('publish' as const),
      locale: fc.constantFrom('*' as const, ...languages),
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('discard' as const), locale: language }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('exhibit-again' as const), exhibit }) },
);

/** The stops after a change; a tour keeps at least one, and no exhibit twice. */
export function changed(stops: readonly Stop[], { kind, from, to, exhibit, minutes }: Change): Stop[] {
  const next = [...stops];
  const at = from % next.length;
  const stop = next[at] as Stop;
  if (kind === 'retell') next[at] = { ...stop, minutes, transition: `${exhibit}之后走${minutes}步` };
  else if (kind === 'insert' && next.length < longest && !next.some((one) => one.exhibit === exhibit))
    next.splice(to % (next.length + 1), 0, { exhibit, minutes, transition: `去${exhibit}` });
  else if (kind === 'remove' && next.length > 1) next.splice(at, 1);
  else {
    next.splice(at, 1);
    next.splice(to % (next.length + 1), 0, stop);
  }
  return next;
}
