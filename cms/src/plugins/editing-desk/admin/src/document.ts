/** What the server says of one document; see cms/src/gates/document-desk.ts. */
export type TextState = 'reviewed' | 'machine' | 'stale' | 'missing';

interface Review {
  readonly reviewer: string;
  readonly reviewedAt: string;
  readonly origin: 'person' | 'machine';
}

export interface ComparedText {
  readonly path: string;
  readonly place: string;
  readonly kind: 'text' | 'fact';
  readonly state: TextState;
  readonly source: string;
  readonly translation: string;
  readonly review?: Review;
  readonly lastReview?: Review;
  readonly changes?: readonly { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }[];
}

export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

export interface DeskFinding {
  readonly check: string;
  readonly severity: 'blocking' | 'advice';
  readonly waived: boolean;
  readonly locale: string;
  readonly path: string;
  readonly place: string;
  readonly fingerprint: string;
  readonly message: Sentence;
  readonly rule?: Sentence;
  readonly reason?: Sentence;
}

export interface DeskWaiver {
  readonly id: number;
  readonly check: string;
  readonly rule: string;
  readonly reason: string;
  readonly who: string;
  readonly waivedAt: string;
  readonly inForce: boolean;
}

export interface DeskDocument {
  readonly type: string;
  readonly documentId: string;
  readonly title: string;
  readonly locales: readonly string[];
  readonly translations: readonly {
    readonly locale: string;
    readonly exists: boolean;
    readonly texts: readonly ComparedText[];
  }[];
  readonly findings: readonly DeskFinding[];
  readonly waivers: readonly DeskWaiver[];
  readonly may: { readonly review: boolean; readonly waive: boolean };
}

export const stateWords: Readonly<Record<TextState, string>> = {
  reviewed: '已审核',
  machine: '机器翻译',
  stale: '待审核',
  missing: '缺译文',
};

export const languageWords: Readonly<Record<string, string>> = { 'zh-CN': '中文', en: '英文' };

const singleTypes = new Set(['api::visit.site']);

/** Address of a document's form in the content manager, in a language, at a field. */
export function formAddress(type: string, documentId: string, locale: string, path = ''): string {
  const kind = singleTypes.has(type) ? `single-types/${type}` : `collection-types/${type}/${documentId}`;
  const field = path ? `&field=${encodeURIComponent(path)}` : '';
  return `/content-manager/${kind}?plugins[i18n][locale]=${locale}${field}`;
}

/** Address of a document's comparison at the desk. */
export const compareAddress = (type: string, documentId: string): string =>
  `/plugins/editing-desk?document=${encodeURIComponent(`${type}/${documentId}`)}`;
