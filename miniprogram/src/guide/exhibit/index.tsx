import { EmptyState, Page } from '../../components';
import { appTexts, useTexts } from '../../language';

export default function ExhibitPage() {
  const texts = useTexts(appTexts);
  return (
    <Page title={texts.browse}>
      <EmptyState />
    </Page>
  );
}
