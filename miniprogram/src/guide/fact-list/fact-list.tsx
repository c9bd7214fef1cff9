import { Text, View } from '../../platform/elements';
import './fact-list.scss';

/** A name and what it says, e.g. Date and 1420. */
export interface Fact {
  name: string;
  text: string;
}

/** Short facts in two columns, parted by hairlines; large text puts the name above. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <View className="facts">
      {facts.map(({ name, text }) => (
        <View key={name} className="fact">
          <View className="fact-name">{name}</View>
          <View className="fact-text">
            <Text selectable>{text}</Text>
          </View>
        </View>
      ))}
    </View>
  );
}
