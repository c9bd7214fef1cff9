// Written by `npm run generate`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How the square is reached on a day with changed access. */
export type AccessState =
  /** It is reached differently, as the reason says. */
  | 'CHANGED'
  /** Nobody is let in. */
  | 'CLOSED';

/** How the flag is raised on a day. */
export type CeremonyKind =
  /** With the military band: the first day of a month and national days. */
  | 'LARGE'
  /** The daily ceremony. */
  | 'ORDINARY'
  /** Out of the ordinary, such as half-mast or a moved hour. */
  | 'SPECIAL';

/** What kind of thing an exhibit is. */
export type ExhibitCategory =
  /** The central axis and what stands on it. */
  | 'AXIS'
  /** A bridge. */
  | 'BRIDGE'
  /** A ceremony. */
  | 'CEREMONY'
  /** The flagpole and its base. */
  | 'FLAG'
  /** A gate or gate tower. */
  | 'GATE'
  /** A hall. */
  | 'HALL'
  /** A monument as a whole. */
  | 'MONUMENT'
  /** A museum. */
  | 'MUSEUM'
  /** A park. */
  | 'PARK'
  /** A relief of the Monument. */
  | 'RELIEF'
  /** Something put up for a season. */
  | 'SEASONAL'
  /** A square. */
  | 'SQUARE'
  /** Viewing stands. */
  | 'STANDS'
  /** Carved stone: columns, lions and the like. */
  | 'STONEWORK'
  /** A street. */
  | 'STREET'
  /** A temple or altar. */
  | 'TEMPLE';

/** A language the guide is written in. Chinese is the source, the others are translations of it. */
export type Locale =
  /** English, en. */
  | 'EN'
  /** Simplified Chinese, zh-CN. */
  | 'ZH';

/** How urgent a notice is. */
export type NoticeLevel =
  /** Good to know. */
  | 'INFO'
  /** Needs action now. */
  | 'URGENT'
  /** Changes a plan, such as a closed entrance. */
  | 'WARN';

/** Where the flag times of a day come from. */
export type TimeBasis =
  /** The Sun model; at most a minute off, and to be shown as an estimate. */
  | 'ESTIMATE'
  /** The official year table. */
  | 'OFFICIAL';

/** How far a text in a language can be trusted. */
export type TranslationState =
  /** A machine made it, and nobody has reviewed it. */
  | 'MACHINE'
  /** There is no translation: the Chinese is served. */
  | 'MISSING'
  /** It is the Chinese source itself. */
  | 'ORIGINAL'
  /** A person reviewed it against the present Chinese. */
  | 'REVIEWED'
  /** It was not reviewed against the present Chinese. */
  | 'STALE';

/** Who speaks a narration. */
export type Voice =
  /** A person. */
  | 'HUMAN'
  /** A speech synthesiser; screens say so. */
  | 'SYNTHESISED';

export type FlagDaysQueryVariables = Exact<{
  from: string;
  to: string;
  locale: Locale;
}>;


export type FlagDaysQuery = { ceremonyDays: Array<{ date: string, raise: string, lower: string, basis: TimeBasis, kind: CeremonyKind, liveBand: boolean, note: string | null, cancelled: boolean, revision: number, entryOpens: string, halfMast: { reason: string, article: string } | null, access: { state: AccessState, from: string | null, to: string | null, reason: string } | null }>, ceremonyArrival: { entryMinutes: number, text: string, source: string } };

export type FlagDayFragment = { date: string, raise: string, lower: string, basis: TimeBasis, kind: CeremonyKind, liveBand: boolean, note: string | null, cancelled: boolean, revision: number, entryOpens: string, halfMast: { reason: string, article: string } | null, access: { state: AccessState, from: string | null, to: string | null, reason: string } | null };

export type FlagArrivalFragment = { entryMinutes: number, text: string, source: string };

export type NarrationPartsFragment = { text: string, transcript: string, audio: { url: string, type: string, bytes: number, durationSeconds: number | null, voice: Voice, credit: string | null } | null };

export type PictureThumbFragment = { alternativeText: string, thumbHash: string | null, thumb: Array<{ type: string, url: string, width: number, height: number }> };

export type PictureCardFragment = { alternativeText: string, thumbHash: string | null, focalPoint: { x: number, y: number }, card: Array<{ type: string, url: string, width: number, height: number }> };

export type PictureHeroFragment = { alternativeText: string, caption: string | null, credit: string | null, thumbHash: string | null, focalPoint: { x: number, y: number }, card: Array<{ type: string, url: string, width: number, height: number }>, hero: Array<{ type: string, url: string, width: number, height: number }> };

export type RenditionPartsFragment = { type: string, url: string, width: number, height: number };

export type SourceLineFragment = { code: string | null, title: string, page: string | null, checkedOn: string | null, checkedBy: string | null };

export type BrowseQueryVariables = Exact<{
  locale: Locale;
}>;


export type BrowseQuery = { areas: Array<{ slug: string, position: number, name: string, summary: string | null, locale: { asked: Locale, served: Locale, fellBack: boolean } }>, exhibits: { items: Array<{ slug: string, number: number, name: string, summary: string, area: { slug: string, locale: { asked: Locale, served: Locale, fellBack: boolean } } | null, locale: { asked: Locale, served: Locale, fellBack: boolean }, cover: { alternativeText: string, thumbHash: string | null, thumb: Array<{ type: string, url: string, width: number, height: number }> } | null }> } };

export type ExhibitQueryVariables = Exact<{
  locale: Locale;
  other: Locale;
  slug?: string | null | undefined;
  number?: number | null | undefined;
}>;


export type ExhibitQuery = { exhibit: { slug: string, number: number, category: ExhibitCategory, name: string, summary: string, years: string | null, dimensions: string | null, makers: string | null, accessibilityNote: string | null, locale: { asked: Locale, served: Locale, fellBack: boolean, state: TranslationState }, area: { slug: string, name: string, locale: { asked: Locale, served: Locale, fellBack: boolean } } | null, cover: { alternativeText: string, caption: string | null, credit: string | null, thumbHash: string | null, focalPoint: { x: number, y: number }, card: Array<{ type: string, url: string, width: number, height: number }>, hero: Array<{ type: string, url: string, width: number, height: number }> } | null, narration: { text: string, transcript: string, audio: { url: string, type: string, bytes: number, durationSeconds: number | null, voice: Voice, credit: string | null } | null } | null, openingHours: Array<{ weekdays: Array<number>, opens: string, closes: string, lastEntry: string | null, validFrom: string | null, validTo: string | null, note: string | null, volatile: boolean, source: string | null, checkedOn: string | null }>, bookingRules: Array<{ text: string, price: string | null, daysAheadFrom: number | null, daysAheadTo: number | null, releaseTime: string | null, website: string | null, volatile: boolean, source: string | null, checkedOn: string | null }>, sources: Array<{ code: string | null, title: string, page: string | null, checkedOn: string | null, checkedBy: string | null }>, tours: Array<{ slug: string, name: string, minutes: number, stopCount: number, locale: { asked: Locale, served: Locale, fellBack: boolean } }>, stories: Array<{ slug: string, title: string, locale: { asked: Locale, served: Locale, fellBack: boolean } }>, neighbours: { previous: { slug: string, number: number, name: string, locale: { asked: Locale, served: Locale, fellBack: boolean } } | null, next: { slug: string, number: number, name: string, locale: { asked: Locale, served: Locale, fellBack: boolean } } | null } } | null, other: { slug: string, name: string, locale: { asked: Locale, served: Locale, fellBack: boolean } } | null };

export type NeighbourFragment = { slug: string, number: number, name: string, locale: { asked: Locale, served: Locale, fellBack: boolean } };

export type TourMentionFragment = { slug: string, name: string, minutes: number, stopCount: number, locale: { asked: Locale, served: Locale, fellBack: boolean } };

export type StoryMentionFragment = { slug: string, title: string, locale: { asked: Locale, served: Locale, fellBack: boolean } };

export type TourWayFragment = { slug: string, name: string, locale: { asked: Locale, served: Locale, fellBack: boolean }, stops: Array<{ position: number, minutes: number, exhibit: { slug: string, number: number, name: string, locale: { asked: Locale, served: Locale, fellBack: boolean } } }> };

export type StopRowFragment = { slug: string, number: number, name: string, summary: string, locale: { asked: Locale, served: Locale, fellBack: boolean }, cover: { alternativeText: string, thumbHash: string | null, thumb: Array<{ type: string, url: string, width: number, height: number }> } | null };

export type StoriesQueryVariables = Exact<{
  locale: Locale;
}>;


export type StoriesQuery = { stories: { items: Array<{ slug: string, position: number, title: string, body: string, locale: { asked: Locale, served: Locale, fellBack: boolean }, cover: { alternativeText: string, thumbHash: string | null, focalPoint: { x: number, y: number }, card: Array<{ type: string, url: string, width: number, height: number }> } | null }> } };

export type StoryCardFragment = { slug: string, position: number, title: string, body: string, locale: { asked: Locale, served: Locale, fellBack: boolean }, cover: { alternativeText: string, thumbHash: string | null, focalPoint: { x: number, y: number }, card: Array<{ type: string, url: string, width: number, height: number }> } | null };

export type StoryQueryVariables = Exact<{
  locale: Locale;
  slug: string;
}>;


export type StoryQuery = { story: { slug: string, position: number, title: string, body: string, locale: { asked: Locale, served: Locale, fellBack: boolean, state: TranslationState }, cover: { alternativeText: string, caption: string | null, credit: string | null, thumbHash: string | null, focalPoint: { x: number, y: number }, card: Array<{ type: string, url: string, width: number, height: number }>, hero: Array<{ type: string, url: string, width: number, height: number }> } | null, exhibits: Array<{ slug: string, number: number, name: string, summary: string, locale: { asked: Locale, served: Locale, fellBack: boolean }, cover: { alternativeText: string, thumbHash: string | null, thumb: Array<{ type: string, url: string, width: number, height: number }> } | null }>, sources: Array<{ code: string | null, title: string, page: string | null, checkedOn: string | null, checkedBy: string | null }> } | null, stories: { items: Array<{ slug: string, position: number, title: string, locale: { asked: Locale, served: Locale, fellBack: boolean } }> } };

export type TourQueryVariables = Exact<{
  locale: Locale;
  slug: string;
}>;


export type TourQuery = { tour: { slug: string, name: string, summary: string, note: string | null, minutes: number, stopCount: number, locale: { asked: Locale, served: Locale, fellBack: boolean, state: TranslationState }, cover: { alternativeText: string, caption: string | null, credit: string | null, thumbHash: string | null, focalPoint: { x: number, y: number }, card: Array<{ type: string, url: string, width: number, height: number }>, hero: Array<{ type: string, url: string, width: number, height: number }> } | null, stops: Array<{ position: number, minutes: number, transition: string | null, exhibit: { slug: string, number: number, name: string, summary: string, locale: { asked: Locale, served: Locale, fellBack: boolean }, cover: { alternativeText: string, thumbHash: string | null, thumb: Array<{ type: string, url: string, width: number, height: number }> } | null } }>, sources: Array<{ code: string | null, title: string, page: string | null, checkedOn: string | null, checkedBy: string | null }> } | null };

export type WalkStopFragment = { slug: string, number: number, name: string, summary: string, accessibilityNote: string | null, locale: { asked: Locale, served: Locale, fellBack: boolean, state: TranslationState }, cover: { alternativeText: string, caption: string | null, credit: string | null, thumbHash: string | null, focalPoint: { x: number, y: number }, card: Array<{ type: string, url: string, width: number, height: number }>, hero: Array<{ type: string, url: string, width: number, height: number }> } | null, narration: { text: string, transcript: string, audio: { url: string, type: string, bytes: number, durationSeconds: number | null, voice: Voice, credit: string | null } | null } | null };

export type WalkQueryVariables = Exact<{
  locale: Locale;
  slug: string;
}>;


export type WalkQuery = { tour: { slug: string, name: string, minutes: number, stopCount: number, locale: { asked: Locale, served: Locale, fellBack: boolean, state: TranslationState }, stops: Array<{ position: number, minutes: number, transition: string | null, exhibit: { slug: string, number: number, name: string, summary: string, accessibilityNote: string | null, locale: { asked: Locale, served: Locale, fellBack: boolean, state: TranslationState }, cover: { alternativeText: string, caption: string | null, credit: string | null, thumbHash: string | null, focalPoint: { x: number, y: number }, card: Array<{ type: string, url: string, width: number, height: number }>, hero: Array<{ type: string, url: string, width: number, height: number }> } | null, narration: { text: string, transcript: string, audio: { url: string, type: string, bytes: number, durationSeconds: number | null, voice: Voice, credit: string | null } | null } | null } }> } | null };

export type TourCardFragment = { slug: string, position: number, name: string, summary: string, minutes: number, stopCount: number, locale: { asked: Locale, served: Locale, fellBack: boolean }, cover: { alternativeText: string, thumbHash: string | null, focalPoint: { x: number, y: number }, card: Array<{ type: string, url: string, width: number, height: number }> } | null };

export type ToursQueryVariables = Exact<{
  locale: Locale;
}>;


export type ToursQuery = { tours: Array<{ slug: string, position: number, name: string, summary: string, minutes: number, stopCount: number, locale: { asked: Locale, served: Locale, fellBack: boolean }, cover: { alternativeText: string, thumbHash: string | null, focalPoint: { x: number, y: number }, card: Array<{ type: string, url: string, width: number, height: number }> } | null, stops: Array<{ position: number, minutes: number, exhibit: { slug: string, number: number, name: string, locale: { asked: Locale, served: Locale, fellBack: boolean } } }> }> };

export type AboutQueryVariables = Exact<{
  locale: Locale;
}>;


export type AboutQuery = { site: { name: string, summary: string | null, telephone: string | null, hotline: string | null, website: string | null, address: string | null, contactNote: string | null, locale: { asked: Locale, served: Locale, fellBack: boolean } } | null };

export type BookedPlaceFragment = { slug: string, number: number, name: string, locale: { asked: Locale, served: Locale, fellBack: boolean }, bookingRules: Array<{ text: string, price: string | null, daysAheadFrom: number | null, daysAheadTo: number | null, releaseTime: string | null, website: string | null, volatile: boolean, source: string | null, checkedOn: string | null }> };

export type BookingsQueryVariables = Exact<{
  locale: Locale;
}>;


export type BookingsQuery = { square: { slug: string, number: number, name: string, locale: { asked: Locale, served: Locale, fellBack: boolean }, bookingRules: Array<{ text: string, price: string | null, daysAheadFrom: number | null, daysAheadTo: number | null, releaseTime: string | null, website: string | null, volatile: boolean, source: string | null, checkedOn: string | null }> } | null, gate: { slug: string, number: number, name: string, locale: { asked: Locale, served: Locale, fellBack: boolean }, bookingRules: Array<{ text: string, price: string | null, daysAheadFrom: number | null, daysAheadTo: number | null, releaseTime: string | null, website: string | null, volatile: boolean, source: string | null, checkedOn: string | null }> } | null, memorialHall: { slug: string, number: number, name: string, locale: { asked: Locale, served: Locale, fellBack: boolean }, bookingRules: Array<{ text: string, price: string | null, daysAheadFrom: number | null, daysAheadTo: number | null, releaseTime: string | null, website: string | null, volatile: boolean, source: string | null, checkedOn: string | null }> } | null, museum: { slug: string, number: number, name: string, locale: { asked: Locale, served: Locale, fellBack: boolean }, bookingRules: Array<{ text: string, price: string | null, daysAheadFrom: number | null, daysAheadTo: number | null, releaseTime: string | null, website: string | null, volatile: boolean, source: string | null, checkedOn: string | null }> } | null };

export type AreaTileFragment = { slug: string, position: number, name: string, exhibitNumbers: Array<number>, locale: { asked: Locale, served: Locale, fellBack: boolean } };

export type HomeQueryVariables = Exact<{
  locale: Locale;
}>;


export type HomeQuery = { notices: Array<{ slug: string, level: NoticeLevel, title: string, text: string, startsAt: string | null, endsAt: string | null, locale: { asked: Locale, served: Locale, fellBack: boolean, state: TranslationState } }>, exhibits: { items: Array<{ slug: string, number: number, name: string, locale: { asked: Locale, served: Locale, fellBack: boolean }, openingHours: Array<{ weekdays: Array<number>, opens: string, closes: string, lastEntry: string | null, validFrom: string | null, validTo: string | null, note: string | null, volatile: boolean, source: string | null, checkedOn: string | null }> }> }, tours: Array<{ slug: string, position: number, name: string, summary: string, minutes: number, stopCount: number, locale: { asked: Locale, served: Locale, fellBack: boolean }, cover: { alternativeText: string, thumbHash: string | null, focalPoint: { x: number, y: number }, card: Array<{ type: string, url: string, width: number, height: number }> } | null }>, stories: { items: Array<{ slug: string, position: number, title: string, body: string, locale: { asked: Locale, served: Locale, fellBack: boolean }, cover: { alternativeText: string, thumbHash: string | null, focalPoint: { x: number, y: number }, card: Array<{ type: string, url: string, width: number, height: number }> } | null }> }, areas: Array<{ slug: string, position: number, name: string, exhibitNumbers: Array<number>, locale: { asked: Locale, served: Locale, fellBack: boolean } }> };

export type OpenPlaceFragment = { slug: string, number: number, name: string, locale: { asked: Locale, served: Locale, fellBack: boolean }, openingHours: Array<{ weekdays: Array<number>, opens: string, closes: string, lastEntry: string | null, validFrom: string | null, validTo: string | null, note: string | null, volatile: boolean, source: string | null, checkedOn: string | null }> };

export type NoticePartsFragment = { slug: string, level: NoticeLevel, title: string, text: string, startsAt: string | null, endsAt: string | null, locale: { asked: Locale, served: Locale, fellBack: boolean, state: TranslationState } };

export type OpeningHoursPartsFragment = { weekdays: Array<number>, opens: string, closes: string, lastEntry: string | null, validFrom: string | null, validTo: string | null, note: string | null, volatile: boolean, source: string | null, checkedOn: string | null };

export type BookingRulePartsFragment = { text: string, price: string | null, daysAheadFrom: number | null, daysAheadTo: number | null, releaseTime: string | null, website: string | null, volatile: boolean, source: string | null, checkedOn: string | null };

export type ShowQueryVariables = Exact<{
  slug: string;
  locale: Locale;
}>;


export type ShowQuery = { chinese: { slug: string, number: number, name: string, namePinyin: string | null, locale: { asked: Locale, served: Locale, fellBack: boolean } } | null, own: { slug: string, name: string, locale: { asked: Locale, served: Locale, fellBack: boolean } } | null };
