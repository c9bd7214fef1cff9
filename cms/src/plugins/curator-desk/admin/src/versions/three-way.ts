/** A document as Strapi's form holds it: values by field. */
export type FormValues = Readonly<Record<string, unknown>>;

/** A field that one or both of two editors changed. */
export interface FieldDifference {
  readonly field: string;
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Who changed it; `both` when they do not agree. */
  readonly by: 'me' | 'them' | 'both';
}

const ofTheForm = new Set(['__temp_key__', 'id']);

/** A value without what the form adds to it; nothing, an empty text and a missing value are the same. */
function plain(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined;
  if (Array.isArray(value)) return value.map((entry) => plain(entry) ?? null);
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value)
    .filter(([key]) => !ofTheForm.has(key))
    .map(([key, inner]) => [key, plain(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(entries);
}

const keyOf = (value: unknown): string => JSON.stringify(plain(value)) ?? '';

/** The fields in which two editors who began with the same version went apart. */
export function differences(base: FormValues, mine: FormValues, theirs: FormValues): FieldDifference[] {
  const fields = [...new Set([...Object.keys(base), ...Object.keys(mine), ...Object.keys(theirs)])];
  return fields.flatMap((field): FieldDifference[] => {
    const [was, my, their] = [base[field], mine[field], theirs[field]].map(keyOf);
    const [iChanged, theyChanged] = [my !== was, their !== was];
    if ((!iChanged && !theyChanged) || my === their) return [];
    const by = iChanged && theyChanged ? 'both' : iChanged ? 'me' : 'them';
    return [{ field, base: base[field], mine: mine[field], theirs: theirs[field], by }];
  });
}

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Keys in the order that Strapi's lists sort by. */
const listKey = (index: number): string =>
  index < 62 ? `a${digits[index]}` : `b${digits[Math.floor(index / 62) - 1] ?? 'z'}${digits[index % 62]}`;

/**
 * A value of mine made fit for the form that now shows their version: entries of lists that are no longer stored lose
 * their ids (the server would refuse them), and get the keys by which the form tells them apart.
 */
export function transplanted(mine: unknown, theirs: unknown): unknown {
  if (!Array.isArray(mine)) return mine === null ? undefined : mine;
  const stored = new Set(
    (Array.isArray(theirs) ? theirs : []).map((entry) => (entry as { id?: unknown }).id),
  );
  return mine.map((entry: unknown, index) => {
    if (typeof entry !== 'object' || entry === null) return entry;
    const { id, ...rest } = entry as { id?: unknown };
    const kept = id !== undefined && stored.has(id) ? { id } : {};
    return { ...rest, ...kept, __temp_key__: listKey(index) };
  });
}
