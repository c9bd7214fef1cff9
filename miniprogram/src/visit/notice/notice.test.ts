import { expect, it } from 'vitest';
import type { NoticePartsFragment } from '../../network/generated/graphql';
import { toNotices } from './notice';
import { noticeTexts } from './notice.texts';

const notice = (slug: string, level: string, startsAt: string, endsAt: string | null = null) =>
  ({
    slug,
    level,
    title: slug,
    text: 'text',
    startsAt,
    endsAt,
    locale: { asked: 'EN', served: 'EN', fellBack: false },
  }) as NoticePartsFragment;

it('the most urgent notice comes first, then the most recent', () => {
  const shown = toNotices(
    [
      notice('conduct', 'INFO', '2026-11-20T00:00:00Z'),
      notice('crowd', 'WARN', '2026-11-20T00:00:00Z'),
      notice('closure', 'URGENT', '2026-11-19T00:00:00Z', '2026-11-22T16:30:00Z'),
      notice('holiday', 'INFO', '2026-11-21T00:00:00Z'),
    ],
    noticeTexts.en,
    'en',
  );
  expect(shown.map(({ slug }) => slug)).toEqual(['closure', 'crowd', 'holiday', 'conduct']);
  expect(shown[0]).toMatchObject({ level: 'Urgent', tone: 'urgent', until: 'Until 23 November 00:30' });
});
