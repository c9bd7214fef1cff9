import type { Analysis } from '../analysis';
import type { Report } from '../report';
import { checkBrands } from './brands';
import { checkCapitals } from './capitals';
import { checkChinglish } from './chinglish';
import { checkCompass, checkOpposites } from './directions';
import { checkGrammar } from './grammar';
import { checkDoubled, checkIntegrity, checkLength, checkPinyinOnly, checkPresence } from './integrity';
import { checkMeaning } from './meaning';
import { checkNames } from './names';
import { checkLetters, checkNumbers, checkUnits } from './numbers';
import { checkOffence } from './offence';
import { checkPolarity } from './polarity';
import { checkPunctuation } from './punctuation';
import { checkSiblings } from './siblings';
import { checkConfused, checkSpelling } from './spelling';
import { checkStreetPlate } from './street-plates';
import { checkNamedParts, checkTerms } from './terms';

/** A small function that reports what one family of rules finds in a sign. */
export type Check = (analysis: Analysis) => Report[];

/** Form is checked on every text, accepted or not. */
export const FORM_CHECKS: readonly Check[] = [checkIntegrity, checkOffence, checkCapitals, checkPunctuation];

/** Language, numbers and names. */
export const TEXT_CHECKS: readonly Check[] = [
  checkNumbers,
  checkLetters,
  checkUnits,
  checkCompass,
  checkOpposites,
  checkDoubled,
  checkLength,
  checkSpelling,
  checkPinyinOnly,
  checkStreetPlate,
  checkNames,
];

/** Meaning, read once the simpler explanations are ruled out. */
export const MEANING_CHECKS: readonly Check[] = [
  checkSiblings,
  checkBrands,
  checkPolarity,
  checkChinglish,
  checkGrammar,
  checkConfused,
  checkMeaning,
  checkNamedParts,
  checkTerms,
];

export { checkPresence };
