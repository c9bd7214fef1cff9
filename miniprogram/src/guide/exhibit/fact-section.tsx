import { Section } from '../../components';
import { useTexts } from '../../language';
import { View } from '../../platform/elements';
import type { FactView } from './exhibit';
import { exhibitTexts } from './exhibit.texts';
import './fact-section.scss';

/** Date, size and makers, as the sources have them. */
export function FactSection({ facts }: { facts: readonly FactView[] }) {
  const texts = useTexts(exhibitTexts);
  if (facts.length === 0) return null;
  return (
    <Section title={texts.facts}>
      <View className="facts">
        {facts.map(({ kind, text }) => (
          <View key={kind} className="fact">
            <View className="fact-name">{texts[kind]}</View>
            <View className="fact-text">{text}</View>
          </View>
        ))}
      </View>
    </Section>
  );
}
