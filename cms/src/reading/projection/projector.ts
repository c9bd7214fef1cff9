import type { DocumentType } from '../documents';
import type { StoredVersion } from './stored';
import type { Views } from './views';

/** What a document points at, by which it is found again when that changes. */
export interface Reference {
  /** `stop`, `mention` and `area` lead to documents; `file` and `template` are only watched for changes. */
  readonly kind: 'stop' | 'mention' | 'area' | 'file' | 'template';
  /** Document id, or the numeric id of a media file. */
  readonly to: string;
  /** Place among the references of its kind. */
  readonly position: number;
}

/** The columns of a row that lists are filtered and sorted by. */
export interface Columns {
  readonly slug: string;
  readonly position: number;
  readonly areaId?: string | null;
  readonly category?: string | null;
  readonly keepsHours?: boolean;
  readonly startsAt?: number | null;
  readonly endsAt?: number | null;
}

/**
 * How one kind of document becomes what readers see. `structure` is the version whose numbers, dates, order and
 * relations count (zh-CN where it is there); `words` is the version whose texts are served.
 */
export interface Projector<Type extends DocumentType, Version extends StoredVersion> {
  /** The one description of what is loaded from Strapi, for drafts and published documents alike. */
  readonly populate: Record<string, unknown>;
  readonly view: (structure: Version, words: Version) => Views[Type];
  readonly columns: (structure: Version) => Columns;
  readonly references: (structure: Version, every: readonly Version[]) => Reference[];
}

/** Loads a linked document's identity and nothing else. */
export const linked = { select: ['id', 'documentId'] } as const;

/** Loads a picture component with its file. */
export const pictures = { populate: { file: true } } as const;

/** References of one kind, in the order of the list. */
export function referencesTo(kind: Reference['kind'], targets: readonly (string | number)[]): Reference[] {
  return targets.map((to, position) => ({ kind, to: String(to), position }));
}
