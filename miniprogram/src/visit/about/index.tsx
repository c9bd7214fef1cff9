import { EmptyState, Page } from '../../components';
import { appTexts, useTexts } from '../../language';

export default function AboutPage() {
  const texts = useTexts(appTexts);
  return (
    <Page title={texts.me}>
      <EmptyState />
    </Page>
  );
}
