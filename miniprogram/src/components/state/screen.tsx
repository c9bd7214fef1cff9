import { type ReactNode, useEffect, useState } from 'react';
import { appTexts, useLanguage, useTexts } from '../../language';
import type { ScreenQuery } from '../../network';
import { a11y } from '../../platform/a11y';
import { View } from '../../platform/elements';
import { firstDrawing } from '../../platform/first-drawing';
import { Icon } from '../icon/icon';
import { Skeleton, type SkeletonShape } from './skeleton';
import { EmptyState, ErrorState, OfflineState } from './states';

/** Says that what is shown could not be refreshed, and from when it is. */
export function OfflineBanner({ since }: { since: Date | undefined }) {
  const texts = useTexts(appTexts);
  const { locale } = useLanguage();
  if (!since) return null;
  const china = new Date(since.getTime() + 8 * 3_600_000);
  const [month, day] = [china.getUTCMonth() + 1, china.getUTCDate()];
  const clock = china.toISOString().slice(11, 16);
  const time = locale === 'en' ? `${day}/${month}, ${clock}` : `${month}月${day}日 ${clock} `;
  return (
    <View className="banner" {...a11y({ role: 'status', live: true })}>
      <Icon name="offline" />
      <View>{texts.staleBanner(time)}</View>
    </View>
  );
}

interface ScreenProps<Data> {
  query: ScreenQuery<Data>;
  skeleton: readonly SkeletonShape[];
  /** Shown when the answer is empty; a plain sentence by default. */
  empty?: ReactNode;
  children: (data: Data) => ReactNode;
}

/** True from the start where there is something to show; what comes later, or is not in sight yet, is drawn in slices. */
function useDrawn(loading: boolean): boolean {
  const [drawn, setDrawn] = useState(!loading && !firstDrawing.covered());
  useEffect(() => {
    if (!loading) firstDrawing.inSlices(() => setDrawn(true));
  }, [loading]);
  useEffect(() => {
    if (drawn) firstDrawing.done();
  }, [drawn]);
  return drawn;
}

/** The five faces of a screen: loading, ready, empty, failed, offline. */
export function Screen<Data>({ query, skeleton, empty, children }: ScreenProps<Data>) {
  const drawn = useDrawn(query.state === 'loading');
  if (query.state === 'loading' || !drawn) return <Skeleton shapes={skeleton} />;
  if (query.state === 'offline') return <OfflineState onRetry={query.refetch} />;
  if (query.state === 'error' || query.data === undefined) {
    return <ErrorState failure={query.failure} onRetry={query.refetch} />;
  }
  if (query.state === 'empty') return <>{empty ?? <EmptyState />}</>;
  return (
    <>
      <OfflineBanner since={query.staleSince} />
      {children(query.data)}
    </>
  );
}
