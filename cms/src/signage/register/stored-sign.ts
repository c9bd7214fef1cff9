import { blankSign, SIGN_FIELDS, type SignField, type SignRecord } from 'shared/signage/sign-register';

/** A sign as its table keeps it, with what the desk adds: the gravest finding, how many are open, the revision. */
export interface StoredSign extends SignRecord {
  readonly id: number;
  readonly documentId: string;
  /** Severity of the gravest open finding; null when there is none. */
  readonly gravest: string | null;
  readonly openFindings: number;
  /** Counts up with every change: who saves names the one that he has seen. */
  readonly revision: number;
  /** Came with the sample data and goes with it. */
  readonly sample: boolean;
}

const texts = new Set<SignField>(
  SIGN_FIELDS.filter(
    (field) => typeof blankSign[field] === 'string' && field !== 'kind' && field !== 'state',
  ),
);

/** The columns of a record: what is not known is null there. */
export function columnsOf(record: SignRecord): Record<string, unknown> {
  return Object.fromEntries(
    SIGN_FIELDS.map((field) => {
      const value = record[field];
      return [field, texts.has(field) && value === '' ? null : value];
    }),
  );
}

/** The record that a row of the table says. */
export function recordOf(row: Readonly<Record<string, unknown>>): SignRecord {
  return Object.fromEntries(
    SIGN_FIELDS.map((field) => [field, row[field] ?? blankSign[field]]),
  ) as unknown as SignRecord;
}

/** A row of the table in whole. */
export function storedSign(row: Readonly<Record<string, unknown>>): StoredSign {
  return {
    ...recordOf(row),
    id: row.id as number,
    documentId: row.documentId as string,
    gravest: (row.gravest as string | null) ?? null,
    openFindings: Number(row.openFindings ?? 0),
    revision: Number(row.revision ?? 1),
    sample: row.sample === true,
  };
}
