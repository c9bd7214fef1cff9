import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useSignDesk, useTelling } from '../client';
import { AuditAnnouncement, AuditNote } from './audit-note';
import { useNotes } from './use-notes';

interface Props {
  /** The findings, counts and states of the register are others now. */
  readonly onChanged: () => void;
}

/** What everybody at the desk should know of the register: findings older than the terms, sample data in it. */
export function RegisterNotes({ onChanged }: Props) {
  const { post } = useSignDesk();
  const telling = useTelling();
  const [busy, setBusy] = useState<'audit' | 'sample'>();
  const { notes, isLost, lookAgain } = useNotes(({ done }) => {
    telling.done(`已重新审校 ${done} 块标识`);
    onChanged();
  });
  const run = async (what: 'audit' | 'sample', work: () => Promise<void>) => {
    setBusy(what);
    try {
      await work();
    } catch (error) {
      telling.failed(error);
    }
    setBusy(undefined);
    lookAgain();
  };
  const audit = () =>
    run('audit', async () => {
      await post('/audit', {});
    });
  const removeSample = () =>
    run('sample', async () => {
      const { removed } = await post<{ removed: number }>('/sample/remove', {});
      telling.done(`已删去 ${removed} 块示例标识`);
      onChanged();
    });
  return (
    <>
      <AuditAnnouncement notes={notes} />
      {notes && (notes.sample || notes.outdated || notes.audit?.state === 'running') ? (
        <Flex direction="column" alignItems="stretch" gap={2} paddingBottom={4}>
          <AuditNote notes={notes} isLost={isLost} busy={busy === 'audit'} onAudit={audit} />
          {notes.sample ? (
            <Box background="secondary100" padding={3} hasRadius>
              <Flex gap={3} justifyContent="space-between">
                <Typography>
                  登记簿中有示例数据（编号 SL- 开头，照片为示例图），仅供熟悉工作台，不是现场标识。
                </Typography>
                <Button size="S" variant="tertiary" loading={busy === 'sample'} onClick={removeSample}>
                  删去示例数据
                </Button>
              </Flex>
            </Box>
          ) : null}
        </Flex>
      ) : null}
    </>
  );
}
