import { EmptyState, Page } from '../../components';
import { appTexts, useTexts } from '../../language';

export default function BrowsePage() {
  const texts = useTexts(appTexts);
  return (
    <Page title={texts.browse} tab="browse">
      <EmptyState />
    </Page>
  );
}
