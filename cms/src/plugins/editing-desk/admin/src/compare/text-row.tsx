import { Box, Button, Flex, Grid, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { momentOf } from '../../../../../admin/desk/moment';
import type { ComparedText } from '../document';
import { ChangedText } from './changed-text';
import { StateBadge } from './state-badge';

interface Props {
  readonly text: ComparedText;
  readonly locale: string;
  readonly mayReview: boolean;
  /** Where the text can be changed here; absent where it is only looked at. */
  readonly onSave?: (text: string, reviewed: boolean) => Promise<void>;
  readonly onReview: () => Promise<void>;
  readonly onWithdraw: () => Promise<void>;
}

function History({ text }: { readonly text: ComparedText }) {
  const { review, lastReview } = text;
  const said = review ?? lastReview;
  if (!said) return null;
  const did = said.origin === 'machine' ? '标为机器翻译' : '审核';
  return (
    <Typography variant="pi" textColor="neutral600">
      {`${said.reviewer} ${momentOf(said.reviewedAt)} ${did}${review ? '' : '，此后有改动'}`}
    </Typography>
  );
}

/** One text in both languages, and what can be done with it. */
export function TextRow({ text, locale, mayReview, onSave, onReview, onWithdraw }: Props) {
  const [draft, setDraft] = useState(text.translation);
  const [busy, setBusy] = useState(false);
  const changed = draft !== text.translation;
  const doing = (work: () => Promise<void>) => async () => {
    setBusy(true);
    await work();
    setBusy(false);
  };
  const canEdit = onSave && text.kind === 'text';
  return (
    <Box tag="li" padding={4} background="neutral0" hasRadius shadow="tableShadow">
      <Flex justifyContent="space-between" paddingBottom={2} wrap="wrap" gap={2}>
        <Typography variant="sigma">{text.place}</Typography>
        <Flex gap={2}>
          <History text={text} />
          <StateBadge state={text.state} />
        </Flex>
      </Flex>
      <Grid.Root gap={4}>
        <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
          {text.changes ? (
            <ChangedText changes={text.changes} />
          ) : (
            <Typography lang="zh-CN" style={{ whiteSpace: 'pre-wrap' }}>
              {text.source || '（中文是空的）'}
            </Typography>
          )}
        </Grid.Item>
        <Grid.Item col={6} xs={12} direction="column" alignItems="stretch" gap={2}>
          {canEdit ? (
            <Textarea
              aria-label={`${text.place} 译文`}
              lang={locale}
              value={draft}
              onChange={(event: { target: { value: string } }) => setDraft(event.target.value)}
            />
          ) : (
            <Typography lang={locale} style={{ whiteSpace: 'pre-wrap' }}>
              {text.translation || '（没有译文）'}
            </Typography>
          )}
          <Flex gap={2} justifyContent="flex-end" wrap="wrap">
            {canEdit && changed ? (
              <Button size="S" variant="secondary" loading={busy} onClick={doing(() => onSave(draft, false))}>
                保存
              </Button>
            ) : null}
            {canEdit && changed && mayReview ? (
              <Button size="S" loading={busy} onClick={doing(() => onSave(draft, true))}>
                保存并标为已审
              </Button>
            ) : null}
            {mayReview &&
            !changed &&
            text.kind === 'text' &&
            (text.state === 'stale' || text.state === 'machine') ? (
              <Button size="S" variant="secondary" loading={busy} onClick={doing(onReview)}>
                标为已审
              </Button>
            ) : null}
            {mayReview && !changed && text.review ? (
              <Button size="S" variant="ghost" loading={busy} onClick={doing(onWithdraw)}>
                撤回审核
              </Button>
            ) : null}
          </Flex>
        </Grid.Item>
      </Grid.Root>
    </Box>
  );
}
