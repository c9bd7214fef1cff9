import { Section } from '../../components';
import { showArea } from '../../guide/browse/browse-view';
import { useTexts } from '../../language';
import { open } from '../../navigation';
import { Press, View } from '../../platform/elements';
import type { AreaTileView } from './areas';
import { homeTexts } from './home.texts';
import './area-grid.scss';

/** The areas of the site; each leads to its part of the guide. */
export function AreaGrid({ areas }: { areas: readonly AreaTileView[] }) {
  const texts = useTexts(homeTexts);
  if (areas.length === 0) return null;
  const go = (slug: string) => {
    showArea(slug);
    open('browse');
  };
  return (
    <Section title={texts.areas}>
      <View className="area-grid">
        {areas.map(({ slug, name, count, numbers }) => (
          <Press key={slug} className="area-tile" onPress={() => go(slug)}>
            <View className="area-name">{name}</View>
            <View className="area-note">{`${texts.places(count)} · ${texts.numbers(numbers)}`}</View>
          </Press>
        ))}
      </View>
    </Section>
  );
}
