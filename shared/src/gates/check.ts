import type { AuditMeans } from '../signage';
import type { Path, TextPair, TranslationState, Values, WordsModel } from '../translation';

/** A sentence in both languages of the desk. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** `blocking` keeps a document from being published; `advice` is reported and keeps nothing back. */
export type CheckSeverity = 'blocking' | 'advice';

/** A document as it is or would be published: every language together, media and relations loaded by one step. */
export interface GateSubject {
  /** Strapi's name of the content type. */
  readonly type: string;
  readonly documentId: string;
  readonly slug: string;
  /** The localised fields of the type. */
  readonly model: WordsModel;
  /** Versions by language; a language that is not there is not published. */
  readonly versions: Readonly<Record<string, Values>>;
  /** The texts of each translation that is there or would be, with their states. */
  readonly texts: Readonly<Record<string, readonly (TextPair & { readonly state: TranslationState })[]>>;
}

/** What an audio file is found to be when it is read. */
export interface MeasuredAudio {
  readonly durationSeconds: number;
  /** BCP 47 tag of the language the file itself names; absent where it names none. */
  readonly language?: string;
}

/** What a check needs to know beside the document. Everything is loaded before; checks are pure. */
export interface GateSurroundings {
  /** Civil date in Asia/Shanghai, YYYY-MM-DD. */
  readonly today: string;
  /** The sign auditor's means; checks that need them find nothing without. */
  readonly means?: AuditMeans;
  /** Names of other documents that carry this stop number. */
  othersWithNumber(documentId: string, number: number): readonly string[];
  /** True when a document is published in the source language. */
  isPublished(type: string, documentId: string): boolean;
  /** A measured audio file, by its number in the library; absent when it cannot be read. */
  audio(fileId: number): MeasuredAudio | undefined;
  /** True when exactly this slug of this kind of page is published. */
  isPage(kind: string, slug: string): boolean;
}

/** Something a check found: where, what to do about it, and the content it is about. */
export interface CheckFinding {
  /** The language whose version is to be mended. */
  readonly locale: string;
  readonly path: Path;
  readonly message: Bilingual;
  /** The content that was found wanting: when it changes, a waiver given for it ends. */
  readonly content: unknown;
}

/** A named check that every document of its types must pass. */
export interface ContentCheck {
  /** Stable name, used in reports and waivers. */
  readonly id: string;
  readonly severity: CheckSeverity;
  /** What must be so. */
  readonly rule: Bilingual;
  /** Why, and from where. */
  readonly reason: Bilingual;
  /** Content types it looks at. */
  readonly types: readonly string[];
  find(subject: GateSubject, surroundings: GateSurroundings): Iterable<CheckFinding>;
}

const exhibit = 'api::guide.exhibit';
const area = 'api::guide.area';
const tour = 'api::guide.tour';
const story = 'api::guide.story';
const notice = 'api::visit.notice';
const template = 'api::visit.notice-template';
const site = 'api::visit.site';

/** Types by what they have in common. */
export const typesOf = {
  all: [exhibit, area, tour, story, notice, template, site],
  /** What visitors read at length, with pictures and sources. */
  told: [exhibit, tour, story],
  exhibit: [exhibit],
  tour: [tour],
  story: [story],
  notice: [notice],
  placed: [exhibit, area, site],
  /** Whose words are sentences as they stand; a template has blanks in them. */
  spoken: [exhibit, area, tour, story, notice, site],
} as const;
