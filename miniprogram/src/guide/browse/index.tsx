import { EmptyState, Heading, Page, Screen, Segmented } from '../../components';
import { appTexts, useLanguage, useTexts } from '../../language';
import { useScreenQuery } from '../../network';
import { BrowseDocument } from '../../network/generated/browse';
import { View } from '../../platform/elements';
import { AreaList } from './area-list';
import { toAreaGroups } from './browse';
import { browseTexts } from './browse.texts';
import { showBy, useBrowseView } from './browse-view';
import { NumberPad } from './number-pad';
import { useShown } from './use-shown';
import './browse.scss';

export default function BrowsePage() {
  const { asked } = useLanguage();
  const app = useTexts(appTexts);
  const texts = useTexts(browseTexts);
  const { by, area } = useBrowseView();
  const shown = useShown();
  const query = useScreenQuery(
    BrowseDocument,
    { locale: asked },
    { empty: ({ exhibits }) => exhibits.items.length === 0 },
  );
  const choices = [
    { value: 'area' as const, text: texts.byArea },
    { value: 'number' as const, text: texts.byNumber },
  ];
  return (
    <Page title={app.browse} tab="browse">
      <Heading level={1}>{app.browse}</Heading>
      <View className="browse-choice">
        <Segmented label={app.browse} choices={choices} value={by} onChoose={showBy} />
      </View>
      <Screen
        query={query}
        skeleton={['heading', 'row', 'row', 'row', 'row', 'row']}
        empty={<EmptyState title={texts.empty} hint={texts.emptyHint} />}
      >
        {(data) =>
          by === 'area' ? (
            <AreaList groups={toAreaGroups(data)} first={shown ? area : null} />
          ) : (
            <NumberPad stops={data.exhibits.items} />
          )
        }
      </Screen>
    </Page>
  );
}
