import { EmptyState, Page } from '../../components';
import { appTexts, useTexts } from '../../language';

export default function HomePage() {
  const texts = useTexts(appTexts);
  return (
    <Page title={texts.home} tab="home">
      <EmptyState />
    </Page>
  );
}
