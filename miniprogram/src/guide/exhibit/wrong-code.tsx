import { useEffect } from 'react';
import { nearestStopNumbers } from 'shared/guide';
import { Button, Heading, Paragraph, Section } from '../../components';
import { useLanguage, useTexts } from '../../language';
import { open } from '../../navigation';
import { useScreenQuery } from '../../network';
import { BrowseDocument } from '../../network/generated/browse';
import { View } from '../../platform/elements';
import { countMissed } from '../../visit/usage/usage';
import { browseTexts } from '../browse/browse.texts';
import { showNumberPad } from '../browse/browse-view';
import { guideTexts } from '../guide.texts';
import { toStop } from '../stop-row/stop';
import { StopRow } from '../stop-row/stop-row';
import type { Arrival } from './arrival';
import './wrong-code.scss';

/** A code or number that leads nowhere (any more): says so, and offers the stops that stand nearest to it. */
export function WrongCode({ arrival }: { arrival: Arrival }) {
  const texts = useTexts(guideTexts);
  const browse = useTexts(browseTexts);
  const { asked } = useLanguage();
  const number = arrival.kind === 'numbered' ? arrival.number : undefined;
  const known = useScreenQuery(BrowseDocument, { locale: asked }, { skip: number === undefined });
  useEffect(() => {
    if (number !== undefined) countMissed(number, 'code');
  }, [number]);
  const stops = known.data?.exhibits.items ?? [];
  const numbers = nearestStopNumbers(
    number ?? 0,
    stops.map((stop) => stop.number),
  );
  const nearest = numbers.flatMap((wanted) => stops.find((stop) => stop.number === wanted) ?? []);
  const title = {
    numbered: browse.unknown(String(number)),
    named: texts.unknownStop,
    unreadable: texts.unknownCode,
    tour: texts.unknownTour,
    area: texts.unknownStop,
  }[arrival.kind];
  const pad = () => {
    showNumberPad();
    open('browse');
  };
  return (
    <View className="wrong-code">
      <Heading level={1}>{title}</Heading>
      <Paragraph>{arrival.kind === 'unreadable' ? texts.unknownCodeHint : texts.unknownStopHint}</Paragraph>
      {nearest.length > 0 ? (
        <Section title={browse.nearest}>
          {nearest.map((stop) => (
            <StopRow key={stop.slug} stop={toStop(stop)} />
          ))}
        </Section>
      ) : null}
      <View className="wrong-code-doors">
        <Button kind="main" wide onPress={pad}>
          {texts.toPad}
        </Button>
        <Button wide onPress={() => open('browse')}>
          {texts.toBrowse}
        </Button>
      </View>
    </View>
  );
}
