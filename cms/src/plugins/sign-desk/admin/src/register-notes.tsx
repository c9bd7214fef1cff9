import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useReading, useSignDesk, useTelling } from './client';

interface Notes {
  readonly outdated: boolean;
  readonly auditing: boolean;
  readonly sample: boolean;
}

/** What everybody at the desk should know of the register: sample data in it, findings older than the terms. */
export function RegisterNotes() {
  const { data, reload } = useReading<Notes>('/areas');
  const { post } = useSignDesk();
  const telling = useTelling();
  const [busy, setBusy] = useState<'audit' | 'sample'>();
  const run = async (what: 'audit' | 'sample', work: () => Promise<string>) => {
    setBusy(what);
    try {
      telling.done(await work());
    } catch (error) {
      telling.failed(error);
    }
    setBusy(undefined);
    reload();
  };
  if (!data?.sample && !data?.outdated) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} paddingBottom={4}>
      {data.outdated ? (
        <Box background="warning100" padding={3} hasRadius role="status">
          <Flex gap={3} justifyContent="space-between">
            <Typography>术语有过改动，下面的问题是按改动前的术语审出的。</Typography>
            <Button
              size="S"
              variant="secondary"
              loading={busy === 'audit' || data.auditing}
              onClick={() =>
                run(
                  'audit',
                  async () => `已重新审校 ${(await post<{ audited: number }>('/audit', {})).audited} 块标识`,
                )
              }
            >
              全部重新审校
            </Button>
          </Flex>
        </Box>
      ) : null}
      {data.sample ? (
        <Box background="secondary100" padding={3} hasRadius>
          <Flex gap={3} justifyContent="space-between">
            <Typography>登记簿中有示例数据（编号 SL- 开头），仅供熟悉工作台，不是现场标识。</Typography>
            <Button
              size="S"
              variant="tertiary"
              loading={busy === 'sample'}
              onClick={() =>
                run(
                  'sample',
                  async () =>
                    `已删去 ${(await post<{ removed: number }>('/sample/remove', {})).removed} 块示例标识`,
                )
              }
            >
              删去示例数据
            </Button>
          </Flex>
        </Box>
      ) : null}
    </Flex>
  );
}
