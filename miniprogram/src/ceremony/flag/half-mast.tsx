import { Heading, Note, Paragraph } from '../../components';
import { useTexts } from '../../language';
import { View } from '../../platform/elements';
import { ceremonyTexts } from '../ceremony.texts';
import type { FlagDayView } from '../days/flag-day';
import './half-mast.scss';

/** Why the flag flies at half-mast, by which article, and how that is done. */
export function HalfMast({ day }: { day: FlagDayView }) {
  const texts = useTexts(ceremonyTexts);
  if (!day.halfMast) return null;
  return (
    <View className="half-mast mourning">
      <Heading level={2}>{texts.halfMast}</Heading>
      <Note>{day.day}</Note>
      <Paragraph className="half-mast-reason">{day.halfMast.reason}</Paragraph>
      <Paragraph quiet>{texts.halfMastHow}</Paragraph>
      <Note className="half-mast-article">{`${texts.lawArticle} ${day.halfMast.article}`}</Note>
    </View>
  );
}
