import type { Values } from './file-schema';
import type { Field, Fields } from './shape';

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(entries.map(([key, each]) => [key, sorted(each)]));
}

/** `08:30` for what databases hold as `08:30:00.000`; seconds stay where there are any. */
function shortTime(value: string): string {
  const [, minutes = value, seconds = '00', thousandths = '000'] =
    /^(\d\d:\d\d)(?::(\d\d)(?:\.(\d{3}))?)?$/.exec(value) ?? [];
  if (thousandths !== '000') return `${minutes}:${seconds}.${thousandths}`;
  return seconds === '00' ? minutes : `${minutes}:${seconds}`;
}

function canonicalValue(field: Field, value: unknown): unknown {
  switch (field.kind) {
    case 'time':
      return shortTime(String(value));
    case 'instant':
      return new Date(value as string).toISOString();
    case 'json':
      return sorted(value);
    case 'component':
      return Array.isArray(value)
        ? value.map((each) => canonical(field.fields, each as Values))
        : canonical(field.fields, value as Values);
    default:
      return value;
  }
}

/**
 * One form for values that mean the same: fields in the order of the shape, nothing for what is empty, short
 * times, instants in UTC, the keys of free JSON in order.
 */
export function canonical(fields: Fields, values: Values): Values {
  const result: Values = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = values[name];
    const empty =
      value === null || value === undefined || (isMany(field) && (value as unknown[]).length === 0);
    if (!empty) result[name] = canonicalValue(field, value);
  }
  return result;
}

/** Whether a field holds a list. */
export function isMany(field: Field): boolean {
  return (field.kind === 'component' || field.kind === 'reference') && field.many;
}

/** A reference or a file that values name. */
export interface Link {
  readonly field: Field;
  readonly name: string;
  readonly path: PropertyKey[];
  /** The values that hold it: of a picture, what else is said of it. */
  readonly owner: Values;
}

/** Calls back for every reference and every file that values name. */
export function visitLinks(
  fields: Fields,
  values: Values,
  visit: (link: Link) => void,
  path: PropertyKey[] = [],
): void {
  for (const [name, field] of Object.entries(fields)) {
    const value = values[name];
    if (value === undefined) continue;
    const many = Array.isArray(value) && isMany(field);
    (many ? (value as unknown[]) : [value]).forEach((each, index) => {
      const here = [...path, name, ...(many ? [index] : [])];
      if (field.kind === 'component') visitLinks(field.fields, each as Values, visit, here);
      else if (field.kind === 'reference' || field.kind === 'media')
        visit({ field, name: each as string, path: here, owner: values });
    });
  }
}

/** The same values with every file named otherwise. */
export function renameMedia(fields: Fields, values: Values, rename: (path: string) => string): Values {
  const entries = Object.entries(values).map(([name, value]) => {
    const field = fields[name];
    if (field?.kind === 'media') return [name, rename(value as string)];
    if (field?.kind !== 'component') return [name, value];
    const inner = (each: Values) => renameMedia(field.fields, each, rename);
    return [name, Array.isArray(value) ? value.map(inner) : inner(value as Values)];
  });
  return Object.fromEntries(entries);
}
