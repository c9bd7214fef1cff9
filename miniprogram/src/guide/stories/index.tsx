import { EmptyState, Page } from '../../components';
import { appTexts, useTexts } from '../../language';

export default function StoriesPage() {
  const texts = useTexts(appTexts);
  return (
    <Page title={texts.stories} tab="stories">
      <EmptyState />
    </Page>
  );
}
