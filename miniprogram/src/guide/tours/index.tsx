import { EmptyState, Page } from '../../components';
import { appTexts, useTexts } from '../../language';

export default function ToursPage() {
  const texts = useTexts(appTexts);
  return (
    <Page title={texts.tours} tab="tours">
      <EmptyState />
    </Page>
  );
}
