import type { CivilDate } from '../../time';
import type { PlaceKind } from '../sign';

/** Where a sign is in its life. */
export const SIGN_STATES = [
  'planned',
  'pre-review',
  'in-place',
  'defective',
  'being-replaced',
  'retired',
] as const;
export type SignState = (typeof SIGN_STATES)[number];

/** States of signs that stand on the spot: these and no others count in an accuracy rate. */
export const STANDING_STATES: readonly SignState[] = ['in-place', 'defective', 'being-replaced'];

/** True for a sign that visitors can read now. */
export const isStanding = (state: SignState): boolean => STANDING_STATES.includes(state);

/** A text in a language beside Chinese and English, by its BCP 47 tag, such as `ja`. */
export interface FurtherText {
  readonly locale: string;
  readonly text: string;
}

/** One sign as it stands in the register. Empty text means "not known"; coordinates are WGS-84 degrees. */
export interface SignRecord {
  /** The team's own number of the sign; unique. */
  readonly code: string;
  /** Where it stands, in words. */
  readonly place: string;
  readonly area: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly kind: PlaceKind;
  /** Who answers for it and receives notices. */
  readonly owner: string;
  readonly maker: string;
  readonly material: string;
  readonly size: string;
  readonly setUpOn: CivilDate | null;
  /** Code of the graphical symbol in GB/T 10001, such as `10001.1-2012 06`. */
  readonly symbol: string;
  readonly zh: string;
  readonly en: string;
  readonly furtherTexts: readonly FurtherText[];
  readonly state: SignState;
  readonly reviewer: string;
  readonly reviewedOn: CivilDate | null;
  /** Document id of the exhibit it names; empty when it names none. */
  readonly exhibitId: string;
}

export type SignField = keyof SignRecord;

/** The fields whose old values are kept with the days on which they were in force. */
export const TEXT_FIELDS = ['zh', 'en', 'furtherTexts'] as const;

/** A sign of which nothing is known but its code. */
export const blankSign: SignRecord = {
  code: '',
  place: '',
  area: '',
  latitude: null,
  longitude: null,
  kind: 'facility',
  owner: '',
  maker: '',
  material: '',
  size: '',
  setUpOn: null,
  symbol: '',
  zh: '',
  en: '',
  furtherTexts: [],
  state: 'in-place',
  reviewer: '',
  reviewedOn: null,
  exhibitId: '',
};

export const SIGN_FIELDS = Object.keys(blankSign) as readonly SignField[];
