import { EmptyState, Page } from '../../components';
import { appTexts, useTexts } from '../../language';

export default function WalkPage() {
  const texts = useTexts(appTexts);
  return (
    <Page title={texts.tours}>
      <EmptyState />
    </Page>
  );
}
