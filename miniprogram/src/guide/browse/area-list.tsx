import Taro from '@tarojs/taro';
import { useEffect } from 'react';
import { Paragraph, Section } from '../../components';
import { useTexts } from '../../language';
import { View } from '../../platform/elements';
import { StopRow } from '../stop-row/stop-row';
import type { AreaGroup } from './browse';
import { browseTexts } from './browse.texts';
import { areaShown } from './browse-view';
import './area-list.scss';

const anchor = (slug: string | null) => `area-${slug ?? 'elsewhere'}`;

interface Props {
  groups: readonly AreaGroup[];
  /** Slug of the area to bring into sight. */
  first: string | null;
}

/** Every stop, area by area. */
export function AreaList({ groups, first }: Props) {
  const texts = useTexts(browseTexts);
  const isGone = first !== null && !groups.some(({ slug }) => slug === first);
  useEffect(() => {
    if (first === null || isGone) return;
    // The list has to stand before it can be scrolled to.
    Taro.nextTick(() => {
      Taro.pageScrollTo({ selector: `#${anchor(first)}`, duration: 0, fail: () => {} });
      areaShown();
    });
  }, [first, isGone]);
  return (
    <>
      {isGone ? <Paragraph quiet>{texts.areaGone}</Paragraph> : null}
      {groups.map(({ slug, name, summary, stops }) => (
        <View key={anchor(slug)} id={anchor(slug)} className="area">
          <Section title={name ?? texts.otherPlaces}>
            {summary ? <Paragraph quiet>{summary}</Paragraph> : null}
            {stops.map((stop) => (
              <StopRow key={stop.slug} stop={stop} />
            ))}
          </Section>
        </View>
      ))}
    </>
  );
}
