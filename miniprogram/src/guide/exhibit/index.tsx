import { Button, EmptyState, Page, Screen } from '../../components';
import { useLanguage, useTexts } from '../../language';
import { open, useParameters } from '../../navigation';
import { useScreenQuery } from '../../network';
import { ExhibitDocument } from '../../network/generated/exhibit';
import { guideTexts } from '../guide.texts';
import { ExhibitScreen } from './exhibit-screen';

export default function ExhibitPage() {
  const { asked } = useLanguage();
  const texts = useTexts(guideTexts);
  const { slug, number } = useParameters('exhibit');
  const byNumber = slug === undefined ? Number.parseInt(number ?? '', 10) || null : null;
  const query = useScreenQuery(
    ExhibitDocument,
    { locale: asked, other: asked === 'EN' ? 'ZH' : 'EN', slug: slug ?? null, number: byNumber },
    { empty: ({ exhibit }) => !exhibit, skip: slug === undefined && byNumber === null },
  );
  const title = query.data?.exhibit ? texts.number(query.data.exhibit.number) : '';
  return (
    <Page title={title} bleed>
      <Screen
        query={query}
        skeleton={['picture', 'heading', 'line', 'line', 'line', 'card']}
        empty={
          <EmptyState title={texts.unknownStop} hint={texts.unknownStopHint}>
            <Button kind="main" onPress={() => open('browse')}>
              {texts.toBrowse}
            </Button>
          </EmptyState>
        }
      >
        {({ exhibit, other }) => (exhibit ? <ExhibitScreen exhibit={exhibit} other={other} /> : null)}
      </Screen>
    </Page>
  );
}
