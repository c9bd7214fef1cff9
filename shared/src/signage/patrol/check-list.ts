import type { Bilingual } from '../sign';

/** What can be patrolled: a thing with a place. Signs today; a further kind needs a list here and its things in the CMS. */
export const FACILITY_KINDS = ['sign'] as const;
export type FacilityKind = (typeof FACILITY_KINDS)[number];

/** A thing in the state in which it should be. */
export const AS_IT_SHOULD_BE = 'as-it-should-be';

/** One state in which a thing can be found. */
export interface CheckItem {
  readonly state: string;
  readonly label: Bilingual;
  /** Something has to be done about it. */
  readonly isFault: boolean;
  /** The thing can no longer do what it is for: its record is marked until a person strikes the fault off. */
  readonly isGrave: boolean;
}

/** In which states a kind of thing can be found; the first is the state in which it should be. */
export type CheckList = readonly [CheckItem, ...CheckItem[]];

const item = (
  state: string,
  zh: string,
  en: string,
  weight: 'none' | 'fault' | 'grave' = 'none',
): CheckItem => ({ state, label: { zh, en }, isFault: weight !== 'none', isGrave: weight === 'grave' });

/** The check list of each kind of thing. */
export const CHECK_LISTS: Readonly<Record<FacilityKind, CheckList>> = {
  sign: [
    item(AS_IT_SHOULD_BE, '完好', 'As it should be'),
    item('missing', '缺失', 'Missing', 'grave'),
    item('damaged', '破损', 'Damaged', 'grave'),
    item('dirty', '脏污', 'Dirty', 'fault'),
    item('obscured', '被遮挡', 'Obscured', 'fault'),
    item('wrong-text', '文字有误', 'Wrong text', 'grave'),
  ],
};

/** The entry of a state in the list of a kind; undefined for a state that the list does not have. */
export const checkItem = (facility: FacilityKind, state: string): CheckItem | undefined =>
  CHECK_LISTS[facility].find((each) => each.state === state);

/** A state in words; the state itself where the list no longer has it. */
export const stateLabel = (facility: FacilityKind, state: string): Bilingual =>
  checkItem(facility, state)?.label ?? { zh: state, en: state };
