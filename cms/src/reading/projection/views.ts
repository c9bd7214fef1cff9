import type { Locale } from 'shared/locale';
import type { ServedStates, TranslationState } from 'shared/translation';
import type { DocumentType } from '../documents';

/** In which languages the texts of an object were asked for and are served, and how far they can be trusted. */
export interface WordsView {
  readonly asked: Locale;
  /** The language of the texts, but for those that are missing in it, which are in the source language. */
  readonly served: Locale;
  /** Texts that are not reviewed translations, by field; absent where there are none. */
  readonly states?: ServedStates;
}

/** The same for a document as a whole. */
export interface DocumentWordsView extends WordsView {
  /** The worst state of its texts, those of its parts included; absent for the original. */
  readonly worst?: TranslationState;
}

/** One derivative of a picture, as the media pipeline made it. */
export interface RenditionView {
  readonly preset: 'thumb' | 'card' | 'hero';
  readonly type: string;
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

export interface PictureView {
  readonly words?: WordsView;
  readonly alternativeText: string;
  readonly caption: string | null;
  readonly credit: string | null;
  readonly focalPoint: { readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
  readonly thumbHash: string | null;
  readonly renditions: readonly RenditionView[];
}

export interface AudioView {
  readonly words?: WordsView;
  readonly url: string;
  readonly type: string;
  readonly bytes: number;
  readonly durationSeconds: number | null;
  readonly voice: 'human' | 'synthesised';
  readonly credit: string | null;
}

export interface NarrationView {
  readonly words?: WordsView;
  readonly text: string;
  readonly transcript: string;
  readonly audio: AudioView | null;
}

export interface SourceView {
  readonly words?: WordsView;
  readonly code: string | null;
  readonly title: string;
  readonly page: string | null;
  readonly checkedOn: string | null;
  readonly checkedBy: string | null;
}

export interface CoordinatesView {
  readonly latitude: number;
  readonly longitude: number;
  readonly accuracyMetres: number | null;
}

export interface OpeningHoursView {
  readonly words?: WordsView;
  readonly weekdays: readonly number[];
  readonly opens: string;
  readonly closes: string;
  readonly lastEntry: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly note: string | null;
  readonly volatile: boolean;
  readonly source: string | null;
  readonly checkedOn: string | null;
}

export interface BookingRuleView {
  readonly words?: WordsView;
  readonly text: string;
  readonly price: string | null;
  readonly daysAheadFrom: number | null;
  readonly daysAheadTo: number | null;
  readonly releaseTime: string | null;
  readonly website: string | null;
  readonly volatile: boolean;
  readonly source: string | null;
  readonly checkedOn: string | null;
}

export interface AreaView {
  readonly words?: DocumentWordsView;
  readonly slug: string;
  readonly position: number;
  readonly name: string;
  readonly summary: string | null;
  readonly coordinates: CoordinatesView | null;
}

export interface ExhibitView {
  readonly words?: DocumentWordsView;
  readonly slug: string;
  readonly number: number;
  readonly category: string;
  readonly areaId: string | null;
  readonly name: string;
  readonly namePinyin: string | null;
  readonly summary: string;
  readonly years: string | null;
  readonly dimensions: string | null;
  readonly makers: string | null;
  readonly coordinates: CoordinatesView | null;
  readonly accessibilityNote: string | null;
  readonly pictures: readonly PictureView[];
  readonly narration: NarrationView | null;
  readonly openingHours: readonly OpeningHoursView[];
  readonly bookingRules: readonly BookingRuleView[];
  readonly sources: readonly SourceView[];
}

export interface TourStopView {
  readonly words?: WordsView;
  readonly exhibitId: string;
  readonly minutes: number;
  readonly transition: string | null;
}

export interface TourView {
  readonly words?: DocumentWordsView;
  readonly slug: string;
  readonly position: number;
  readonly name: string;
  readonly summary: string;
  readonly note: string | null;
  readonly pictures: readonly PictureView[];
  readonly stops: readonly TourStopView[];
  readonly sources: readonly SourceView[];
}

export interface StoryView {
  readonly words?: DocumentWordsView;
  readonly slug: string;
  readonly position: number;
  readonly title: string;
  readonly body: string;
  readonly pictures: readonly PictureView[];
  readonly exhibitIds: readonly string[];
  readonly sources: readonly SourceView[];
}

export interface NoticeView {
  readonly words?: DocumentWordsView;
  readonly slug: string;
  readonly level: 'info' | 'warn' | 'urgent';
  readonly title: string;
  readonly text: string;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
}

export interface SiteView {
  readonly words?: DocumentWordsView;
  readonly name: string;
  readonly summary: string | null;
  readonly coordinates: CoordinatesView | null;
  readonly timeZone: string;
  readonly languages: readonly Locale[];
  readonly telephone: string | null;
  readonly hotline: string | null;
  readonly website: string | null;
  readonly address: string | null;
  readonly contactNote: string | null;
}

/** The view that each kind of document is projected to. */
export interface Views {
  readonly exhibit: ExhibitView;
  readonly area: AreaView;
  readonly tour: TourView;
  readonly story: StoryView;
  readonly notice: NoticeView;
  readonly site: SiteView;
}

/** One row of `published_documents`: what a reader who asks for `locale` is served. */
export interface DocumentRow<Type extends DocumentType = DocumentType> {
  readonly type: Type;
  readonly documentId: string;
  /** The locale asked for. */
  readonly locale: Locale;
  /** The locale in which the view is written. */
  readonly servedLocale: Locale;
  readonly slug: string;
  /** Stop number of an exhibit, place of anything else in its list. */
  readonly position: number;
  readonly areaId: string | null;
  readonly category: string | null;
  /** True for an exhibit that can be visited at stated hours only. */
  readonly keepsHours: boolean;
  /** In force from and until, epoch milliseconds; null is open. */
  readonly startsAt: number | null;
  readonly endsAt: number | null;
  readonly view: Views[Type];
}
