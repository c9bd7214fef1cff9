import { createHash } from 'node:crypto';

/** One line of the journal as it is kept. Texts are hashed as they stand in the database. */
export interface JournalRow {
  /** 1, 2, 3 … in the order of the commits. */
  readonly sequence: number;
  /** Instant of the change in UTC, ISO 8601. */
  readonly at: string;
  /** Name of whoever did it. */
  readonly who: string;
  /** Id of the administrator's account; null for the command line and the house's own jobs. */
  readonly whoId: string | null;
  readonly action: string;
  readonly type: string;
  readonly documentId: string;
  readonly locale: string | null;
  readonly title: string | null;
  readonly reason: string | null;
  /** JSON of the fields that changed. */
  readonly changes: string;
  /** JSON of further facts. */
  readonly detail: string;
  /** Hash of the line before this one. */
  readonly previous: string;
  /** SHA-256, in hexadecimal digits, over everything above. */
  readonly hash: string;
}

/** What the first line names as the hash before it. */
export const genesis = '0'.repeat(64);

/** The hash of a line: over every one of its values and, through `previous`, over all lines before it. */
export function hashOf(row: Omit<JournalRow, 'hash'>): string {
  const { sequence, at, who, whoId, action, type, documentId, locale, title, reason, changes, detail } = row;
  const values = [
    row.previous,
    sequence,
    at,
    who,
    whoId,
    action,
    type,
    documentId,
    locale,
    title,
    reason,
    changes,
    detail,
  ];
  return createHash('sha256').update(JSON.stringify(values)).digest('hex');
}

/** Where the journal does not hold together. */
export interface Break {
  readonly sequence: number;
  /** `gap`: a line is missing or stands twice; `link`: it does not follow the line before it; `content`: it was changed. */
  readonly kind: 'gap' | 'link' | 'content';
}

/** Follows the chain line by line. */
export class ChainCheck {
  readonly breaks: Break[] = [];
  private last: Pick<JournalRow, 'sequence' | 'hash'> = { sequence: 0, hash: genesis };

  /** The last line looked at: number and hash. */
  get head(): Pick<JournalRow, 'sequence' | 'hash'> {
    return this.last;
  }

  next(row: JournalRow): void {
    const { sequence, hash } = row;
    if (sequence !== this.last.sequence + 1) this.breaks.push({ sequence, kind: 'gap' });
    else if (row.previous !== this.last.hash) this.breaks.push({ sequence, kind: 'link' });
    if (hashOf(row) !== hash) this.breaks.push({ sequence, kind: 'content' });
    this.last = { sequence, hash };
  }
}
