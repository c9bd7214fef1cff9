import { useState } from 'react';
import { appTexts, useTexts } from '../../language';
import { Press, View } from '../../platform/elements';
import { Icon } from '../icon/icon';
import { Note } from '../text/text';
import type { SourceView } from './source';
import './source.scss';

/** Where the facts of a screen come from; folded until asked for. */
export function SourceList({ sources }: { sources: readonly SourceView[] }) {
  const texts = useTexts(appTexts);
  const [unfolded, unfold] = useState(false);
  if (sources.length === 0) return null;
  return (
    <View className="sources">
      <Press className="sources-head" expanded={unfolded} onPress={() => unfold(!unfolded)}>
        <Icon name="source" />
        <View className="sources-title">{texts.sourceCount(sources.length)}</View>
        <Icon name={unfolded ? 'up' : 'down'} />
      </Press>
      {unfolded
        ? sources.map((source) => (
            <View key={`${source.code} ${source.title} ${source.page}`} className="source">
              <View>{source.code ? `${source.code}　${source.title}` : source.title}</View>
              {source.page ? <Note className="source-page">{source.page}</Note> : null}
              {source.checkedOn ? <Note>{texts.checkedOn(source.checkedOn)}</Note> : null}
            </View>
          ))
        : null}
    </View>
  );
}
