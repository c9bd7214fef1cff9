/** One thing wrong with a content folder: which file, where in it, which rule. */
export interface Finding {
  /** File relative to the content folder. */
  readonly file: string;
  /** Path inside the JSON, such as `locales.en.pictures[0].alternativeText`; empty for the file as a whole. */
  readonly path: string;
  /** Stable identifier of the rule. */
  readonly rule: string;
  readonly message: string;
}

/** The folder cannot be exchanged; nothing has been written. */
export class ExchangeRefused extends Error {
  readonly findings: readonly Finding[];
  constructor(findings: readonly Finding[]) {
    super(findings.map(inWords).join('\n'));
    this.name = 'ExchangeRefused';
    this.findings = findings;
  }
}

/** Told by name: a command that runs from source may hold this module twice. */
export function isRefusal(error: unknown): error is ExchangeRefused {
  return error instanceof Error && error.name === 'ExchangeRefused';
}

/** A finding on one line, for people. */
export function inWords({ file, path, rule, message }: Finding): string {
  return `${file}${path === '' ? '' : ` › ${path}`} › ${rule}：${message}`;
}

/** A path inside JSON the way JavaScript writes it. */
export function jsonPath(keys: readonly PropertyKey[]): string {
  return keys
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`))
    .join('');
}
