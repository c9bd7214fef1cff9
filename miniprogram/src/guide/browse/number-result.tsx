import { Heading, Note } from '../../components';
import { useTexts } from '../../language';
import { link, open } from '../../navigation';
import { a11y } from '../../platform/a11y';
import { Press, View } from '../../platform/elements';
import { browseTexts } from './browse.texts';
import type { NumberEntry } from './number-entry';
import './number-result.scss';

/** What the number typed so far leads to; read aloud as it changes. */
export function NumberResult({ entry }: { entry: NumberEntry }) {
  const texts = useTexts(browseTexts);
  return (
    <View className="number-result" {...a11y({ role: 'status', live: true })}>
      {entry.kind === 'found' ? <Heading level={2}>{entry.stop.name}</Heading> : null}
      {entry.kind === 'unreadable' ? <View className="number-wrong">{texts.unreadable}</View> : null}
      {entry.kind === 'unknown' ? (
        <>
          <View className="number-wrong">{texts.unknown(entry.typed)}</View>
          <Note>{texts.nearest}</Note>
          <View className="number-nearest">
            {entry.nearest.map(({ slug, number, name }) => (
              <Press
                key={slug}
                className="number-near"
                href={link('exhibit', { slug })}
                onPress={() => open('exhibit', { slug })}
              >
                <View className="number-near-number">{number}</View>
                <View className="number-near-name">{name}</View>
              </Press>
            ))}
          </View>
        </>
      ) : null}
    </View>
  );
}
