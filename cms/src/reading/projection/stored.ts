import type { Locale } from 'shared/locale';

/** A stored text, number, date or enumeration as the query engine gives it back. */
export type Stored<Value> = Value | null | undefined;

export interface StoredFile {
  readonly id: number;
  readonly url: string;
  readonly mime: string;
  readonly width?: Stored<number>;
  readonly height?: Stored<number>;
  /** Kilobytes, as Strapi keeps it. */
  readonly size?: Stored<number | string>;
  readonly formats?: Stored<Record<string, StoredFormat>>;
  readonly provider_metadata?: Stored<Record<string, unknown>>;
}

export interface StoredFormat {
  readonly url: string;
  readonly mime: string;
  readonly width?: Stored<number>;
  readonly height?: Stored<number>;
  readonly size?: Stored<number | string>;
  readonly sizeInBytes?: Stored<number>;
}

export interface StoredPicture {
  readonly file?: Stored<StoredFile>;
  readonly alternativeText?: Stored<string>;
  readonly caption?: Stored<string>;
  readonly credit?: Stored<string>;
  readonly focalX?: Stored<number | string>;
  readonly focalY?: Stored<number | string>;
}

export interface StoredNarration {
  readonly text?: Stored<string>;
  readonly transcript?: Stored<string>;
  readonly audio?: Stored<StoredFile>;
  readonly durationSeconds?: Stored<number | string>;
  readonly voice?: Stored<string>;
  readonly credit?: Stored<string>;
}

export interface StoredSource {
  readonly code?: Stored<string>;
  readonly title?: Stored<string>;
  readonly page?: Stored<string>;
  readonly checkedOn?: Stored<string>;
  readonly checkedBy?: Stored<string>;
}

/** What every version of a document (one locale, draft or published) has. */
export interface StoredVersion {
  readonly documentId: string;
  readonly locale: Locale;
  readonly slug?: Stored<string>;
}

export interface Linked {
  readonly documentId: string;
}
