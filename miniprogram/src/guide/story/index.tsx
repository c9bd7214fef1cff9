import { EmptyState, Page } from '../../components';
import { appTexts, useTexts } from '../../language';

export default function StoryPage() {
  const texts = useTexts(appTexts);
  return (
    <Page title={texts.stories}>
      <EmptyState />
    </Page>
  );
}
