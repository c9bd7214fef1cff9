import type { CeremonyTexts } from '../../ceremony.texts';
import type { FlagDayView } from '../../days/flag-day';
import type { PictureWords } from './draw-picture';
import type { PictureTexts } from './picture.texts';

/** What the picture of a day says. Nothing that changes a plan is left out of it. */
export function pictureWords(
  day: FlagDayView,
  fullDay: string,
  texts: CeremonyTexts,
  pictures: PictureTexts,
): PictureWords {
  const marks = [
    ...day.alerts.filter(({ slug }) => !slug.startsWith('moved')).map(({ title }) => title),
    ...(day.halfMast ? [`${texts.halfMast} · ${day.halfMast.reason}`] : []),
    ...(day.kind && !day.cancelled ? [day.kind] : []),
  ];
  return {
    title: pictures.title,
    day: fullDay,
    raise: texts.raise,
    raiseTime: day.raise,
    lower: texts.lower,
    lowerTime: day.lower,
    basis: day.isOfficial ? texts.official : texts.estimate,
    marks,
    footer: pictures.footer,
    mourning: day.halfMast !== undefined,
    quietTimes: day.raiseClosed,
  };
}

/** All of it in one sentence, for who does not see the picture. */
export const spokenPicture = (words: PictureWords): string =>
  [
    words.title,
    words.day,
    ...words.marks,
    `${words.raise} ${words.raiseTime}`,
    `${words.lower} ${words.lowerTime}`,
    words.basis,
  ].join(' · ');
