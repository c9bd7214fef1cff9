import type { Locale } from 'shared/locale';
import { civilDate, civilTime } from 'shared/time';
import { inOrder } from '../../in-order';
import type { NoticePartsFragment } from '../../network/generated/graphql';
import { dayText } from '../calendar/calendar';
import type { NoticeTexts } from './notice.texts';

export type NoticeTone = 'info' | 'warn' | 'urgent';

/** A notice in force. */
export interface NoticeView {
  slug: string;
  tone: NoticeTone;
  /** The level as a word, so that colour never stands alone. */
  level: string;
  title: string;
  text: string;
  /** Until when it holds; null when open-ended. */
  until: string | null;
  /** What is said of the language of its words. */
  locale: Pick<NoticePartsFragment['locale'], 'fellBack' | 'state'>;
}

const order: NoticePartsFragment['level'][] = ['URGENT', 'WARN', 'INFO'];
const tones = { URGENT: 'urgent', WARN: 'warn', INFO: 'info' } as const;

/** Notices with the most urgent first; within a level the one that began last comes first. */
export function toNotices(
  notices: readonly NoticePartsFragment[],
  texts: NoticeTexts,
  locale: Locale,
): NoticeView[] {
  const begun = (notice: NoticePartsFragment) => notice.startsAt ?? '';
  return [...notices]
    .sort(
      (left, right) =>
        order.indexOf(left.level) - order.indexOf(right.level) || inOrder(begun(right), begun(left)),
    )
    .map(({ slug, level, title, text, endsAt, locale: answer }) => ({
      slug,
      tone: tones[level],
      level: texts[tones[level]],
      title,
      text,
      until: endsAt ? texts.until(momentText(new Date(endsAt), locale)) : null,
      locale: { fellBack: answer.fellBack, state: answer.state },
    }));
}

function momentText(instant: Date, locale: Locale): string {
  return `${dayText(civilDate(instant), locale)} ${civilTime(instant)}`;
}
