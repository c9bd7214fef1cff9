import { EmptyState, Page } from '../../components';
import { appTexts, useTexts } from '../../language';

export default function MePage() {
  const texts = useTexts(appTexts);
  return (
    <Page title={texts.me} tab="me">
      <EmptyState />
    </Page>
  );
}
