import type { ContentCheck } from './check';
import { dateChecks } from './checks/dates';
import { figureChecks } from './checks/figures';
import { hourChecks } from './checks/hours';
import { mediaChecks } from './checks/media';
import { narrationChecks } from './checks/narration';
import { placeChecks } from './checks/places';
import { referenceChecks } from './checks/references';
import { signageChecks } from './checks/signage';
import { sourceChecks } from './checks/sources';
import { tourChecks } from './checks/tours';
import { translationChecks } from './checks/translation';
import { wordingChecks } from './checks/wording';

/** Every content check, in the order in which reports name them. */
export const contentChecks: readonly ContentCheck[] = [
  ...translationChecks,
  ...narrationChecks,
  ...mediaChecks,
  ...sourceChecks,
  ...placeChecks,
  ...dateChecks,
  ...hourChecks,
  ...referenceChecks,
  ...tourChecks,
  ...wordingChecks,
  ...signageChecks,
  ...figureChecks,
];

/** A check by its id. */
export const checkById = (id: string): ContentCheck | undefined =>
  contentChecks.find((check) => check.id === id);
