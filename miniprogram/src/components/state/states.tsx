import type { ReactNode } from 'react';
import { appTexts, useTexts } from '../../language';
import type { FailureKind } from '../../network/failure';
import { a11y } from '../../platform/a11y';
import { View } from '../../platform/elements';
import { preview } from '../../platform/preview';
import { Button } from '../button/button';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/names';
import { Heading, Paragraph } from '../text/text';
import './states.scss';

interface MessageProps {
  icon: IconName;
  title: string;
  hint?: string | undefined;
  children?: ReactNode;
}

function Message({ icon, title, hint, children }: MessageProps) {
  return (
    <View className="message" {...a11y({ role: 'status' })}>
      <Icon name={icon} className="message-icon" />
      <Heading level={1} className="message-title">
        {title}
      </Heading>
      {hint ? <Paragraph quiet>{hint}</Paragraph> : null}
      <View className="message-actions">{children}</View>
    </View>
  );
}

/** The server answered, and there is nothing to show. */
export function EmptyState({
  title,
  hint,
  children,
}: {
  title?: string;
  hint?: string;
  children?: ReactNode;
}) {
  const texts = useTexts(appTexts);
  return (
    <Message icon="info" title={title ?? texts.nothing} hint={hint}>
      {children}
    </Message>
  );
}

/** Nothing could be read, and the phone has nothing kept. */
export function ErrorState({ failure, onRetry }: { failure: FailureKind | undefined; onRetry: () => void }) {
  const texts = useTexts(appTexts);
  const portal = failure === 'portal';
  if (preview && failure === 'refused') {
    return <Message icon="info" title={texts.previewEnded} hint={texts.previewEndedHint} />;
  }
  return (
    <Message
      icon="warn"
      title={portal ? texts.portal : texts.failed}
      hint={portal ? texts.portalHint : texts.failedHint}
    >
      <Button kind="main" onPress={onRetry}>
        {texts.retry}
      </Button>
    </Message>
  );
}

/** No network, and the phone has nothing kept. */
export function OfflineState({ onRetry }: { onRetry: () => void }) {
  const texts = useTexts(appTexts);
  return (
    <Message icon="offline" title={texts.offline} hint={texts.offlineHint}>
      <Button kind="main" onPress={onRetry}>
        {texts.retry}
      </Button>
    </Message>
  );
}
