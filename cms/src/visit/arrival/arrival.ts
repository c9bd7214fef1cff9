import { nextDays } from 'shared/ceremony';
import { codeParameter, readCode } from 'shared/guide';
import { type Locale, otherLocale } from 'shared/locale';
import type { Json } from 'shared/reading';
import { now } from 'shared/time';
import { localeNames } from '../../reading/graphql/enums';
import { homeWords } from './home-words';
import { stopWords } from './stop-words';
import { tourWords } from './tour-words';

/** A question of the app's, as it asks it: its operation, and the variables in its own order. */
type Question = readonly [operation: string, variables: Readonly<Record<string, Json>>];

/** A way into the guide whose first words can come with the page itself. */
export interface Arrival {
  readonly name: string;
  /** What the app will ask there. */
  readonly questions: readonly Question[];
  /** What is read there before the app has come, from the answers in the order of the questions. */
  readonly words: (...answers: readonly string[]) => string | undefined;
}

/** Behind a printed code of a stop. */
function atStop(number: number, locale: Locale): Arrival {
  const other = localeNames[otherLocale(locale)];
  return {
    name: `stop ${number} ${locale}`,
    questions: [['Exhibit', { locale: localeNames[locale], other, slug: null, number }]],
    words: (exhibit = '') => stopWords(exhibit),
  };
}

/** Behind the code of a tour. */
function atTour(slug: string, locale: Locale): Arrival {
  return {
    name: `tour ${slug} ${locale}`,
    questions: [['Tour', { locale: localeNames[locale], slug }]],
    words: (tour = '') => tourWords(tour),
  };
}

/** On the first screen. */
function atHome(locale: Locale): Arrival {
  const asked = localeNames[locale];
  const { from, to } = nextDays(now());
  return {
    name: `home ${locale}`,
    questions: [
      ['Home', { locale: asked }],
      ['FlagDays', { from, to, locale: asked }],
    ],
    words: (home = '', flag = '') => homeWords(locale, home, flag),
  };
}

/** Where an address of the guide leads; undefined for those whose words only the app can fetch. */
export function arrivalAt(
  path: string,
  query: Readonly<Record<string, unknown>>,
  locale: Locale,
): Arrival | undefined {
  if (path !== '/') return undefined;
  const text = query[codeParameter];
  if (text === undefined) return atHome(locale);
  const code = typeof text === 'string' ? readCode(text) : undefined;
  if (code?.kind === 'tour') return atTour(code.slug, locale);
  return code?.kind === 'stop' ? atStop(code.number, locale) : undefined;
}
