import { Eyebrow, Note } from '../../components';
import { useLanguage, useTexts } from '../../language';
import type { FlagDayFragment } from '../../network/generated/graphql';
import { View } from '../../platform/elements';
import { ceremonyTexts } from '../ceremony.texts';
import { countdown } from '../days/countdown';

interface Props {
  days: readonly FlagDayFragment[];
  at: Date;
}

/** How long it is until the flag goes up or comes down. It moves with the minute and is never called out. */
export function Countdown({ days, at }: Props) {
  const texts = useTexts(ceremonyTexts);
  const { locale } = useLanguage();
  const next = countdown(days, at, texts, locale);
  if (!next) return <Note>{texts.noneSoon}</Note>;
  return (
    <>
      <Eyebrow>{next.heading}</Eyebrow>
      <View className={next.closed ? 'flag-left flag-left-words' : 'flag-left'}>{next.left}</View>
      <Note>{next.when}</Note>
    </>
  );
}
