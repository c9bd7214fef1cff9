/** A file that an answer shows or plays. */
export interface FileInAnswer {
  readonly kind: 'picture' | 'audio';
  readonly address: string;
  readonly type: string;
  /** Of a picture: which one, as a text that its other renditions share. */
  readonly picture?: string;
  readonly width?: number;
}

type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

const isUpload = (value: unknown): value is string =>
  typeof value === 'string' && value.startsWith('/uploads/');

/**
 * The uploads named anywhere in an answer, in the order in which they stand. Renditions of one picture are known by
 * lying in lists of the same object.
 */
export function filesInAnswer(answer: unknown): FileInAnswer[] {
  const found: FileInAnswer[] = [];
  const walk = (value: Value, picture: string | undefined): void => {
    if (value === null || typeof value !== 'object') return;
    if (Array.isArray(value)) {
      for (const inner of value) walk(inner, picture);
      return;
    }
    const fields = value as { readonly [key: string]: Value };
    const { url, type, width } = fields;
    if (isUpload(url) && typeof type === 'string') {
      if (type.startsWith('audio/')) found.push({ kind: 'audio', address: url, type });
      else if (typeof width === 'number' && picture !== undefined) {
        found.push({ kind: 'picture', address: url, type, width, picture });
      }
      return;
    }
    const renditions = Object.values(fields)
      .flat()
      .map((inner) => (inner as { url?: unknown } | null)?.url);
    const [first] = renditions.filter(isUpload);
    for (const inner of Object.values(fields)) walk(inner, first);
  };
  walk(answer as Value, undefined);
  return found;
}
