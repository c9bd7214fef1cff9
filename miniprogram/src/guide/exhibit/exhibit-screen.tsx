import { useEffect, useState } from 'react';
import { Button, narration, Paragraph, picture, Section, SourceList, sources } from '../../components';
import { appTexts, useLanguage, useTexts } from '../../language';
import type { ExhibitQuery } from '../../network/generated/graphql';
import { useTextSize } from '../../preferences';
import { VisitSection } from '../../visit/opening/visit-section';
import { countOpened } from '../../visit/usage/usage';
import { Elevation } from '../elevation/elevation';
import { FactList } from '../fact-list/fact-list';
import { NarrationSection } from '../narration/narration-section';
import { toExhibit } from './exhibit';
import { exhibitTexts } from './exhibit.texts';
import { ExhibitHead } from './exhibit-head';
import { Mentions } from './mentions';
import { Neighbours } from './neighbours';
import { narratedPlace } from './next-narration';

interface Props {
  exhibit: NonNullable<ExhibitQuery['exhibit']>;
  other: ExhibitQuery['other'];
  /** Opened by its printed code. */
  scanned: boolean;
}

/** A stop from its drawing down to its neighbours. */
export function ExhibitScreen({ exhibit, other, scanned }: Props) {
  const texts = useTexts(exhibitTexts);
  const app = useTexts(appTexts);
  const { asked } = useLanguage();
  const { elder } = useTextSize();
  const [wanted, want] = useState(false);
  // In elder mode what is secondary waits until it is asked for.
  const whole = !elder || wanted;
  const view = toExhibit(exhibit, other);
  useEffect(() => countOpened(view.slug, scanned), [view.slug, scanned]);
  const cover = picture(exhibit.cover);
  const told = narration(exhibit.narration, narratedPlace(exhibit, app.name, asked));
  return (
    <>
      <Elevation picture={cover} mark={String(view.number)} captioned />
      <ExhibitHead exhibit={view} />
      {told ? <NarrationSection narration={told} /> : null}
      {whole && view.facts.length > 0 ? (
        <Section title={texts.facts}>
          <FactList facts={view.facts.map(({ kind, text }) => ({ name: texts[kind], text }))} />
        </Section>
      ) : null}
      <VisitSection hours={exhibit.openingHours} booking={exhibit.bookingRules} />
      {view.accessibility ? (
        <Section title={texts.access}>
          <Paragraph>{view.accessibility}</Paragraph>
        </Section>
      ) : null}
      {whole ? (
        <>
          <Mentions tours={view.tours} stories={view.stories} />
          <Section>
            <SourceList sources={sources(exhibit.sources)} />
          </Section>
        </>
      ) : (
        <Section>
          <Button wide onPress={() => want(true)}>
            {texts.whole}
          </Button>
        </Section>
      )}
      <Neighbours previous={view.previous} next={view.next} />
    </>
  );
}
