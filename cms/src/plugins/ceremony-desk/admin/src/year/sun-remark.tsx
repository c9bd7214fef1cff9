import { Typography } from '@strapi/design-system';
import type { SunTimes } from 'shared/ceremony';
import { minuteOf } from './day';
import type { DayDraft } from './draft';

const names = { raise: '升旗', lower: '降旗' } as const;
const clock = /^([01]\d|2[0-3]):[0-5]\d$/;

interface Differing {
  readonly event: 'raise' | 'lower';
  readonly minutes: number;
}

/** By how many minutes the times of a form differ from the Sun's, as far as they can be read. */
export function differencesOf(draft: Pick<DayDraft, 'raise' | 'lower'>, sun: SunTimes): Differing[] {
  return (['raise', 'lower'] as const).flatMap((event) => {
    const minutes = clock.test(draft[event]) ? minuteOf(draft[event]) - minuteOf(sun[event]) : 0;
    return minutes === 0 ? [] : [{ event, minutes }];
  });
}

/** What the Sun says of the times as they are typed: nothing, a hint at one minute, a warning from two on. */
export function SunRemark({ differing }: { readonly differing: readonly Differing[] }) {
  if (differing.length === 0) return null;
  const grave = differing.some(({ minutes }) => Math.abs(minutes) >= 2);
  const words = differing.map(
    ({ event, minutes }) => `${names[event]}比太阳推算${minutes > 0 ? '晚' : '早'} ${Math.abs(minutes)} 分钟`,
  );
  return (
    <Typography role="status" textColor={grave ? 'danger600' : 'warning600'}>
      {`${words.join('，')}。${grave ? '请核对；确实如此，须在下方写明原因。' : '相差一分钟属常见，请核对官方时间表。'}`}
    </Typography>
  );
}
