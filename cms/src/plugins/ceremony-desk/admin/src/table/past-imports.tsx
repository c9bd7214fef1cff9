import { Box, Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useDesk, useReading, useTelling } from '../client';
import { TextField } from '../field';
import { momentOf } from '../history/history-line';
import { NotRead } from '../not-read';

interface PastImport {
  readonly documentId: string;
  readonly fileName: string;
  readonly who: string;
  readonly at: string;
  readonly rows: number;
  readonly changed: number;
  readonly overruled: string | null;
  readonly undoneBy: string | null;
  readonly undoneAt: string | null;
}

interface Undone {
  readonly restored: number;
  readonly kept: readonly string[];
}

function UndoDialog({ past, onClose }: { readonly past: PastImport; readonly onClose: () => void }) {
  const [why, setWhy] = useState('');
  const { post } = useDesk();
  const { done, failed } = useTelling();
  const undo = async () => {
    try {
      const { restored, kept } = await post<Undone>(`/table/imports/${past.documentId}/undo`, { why });
      done(`已恢复 ${restored} 天${kept.length > 0 ? `；${kept.length} 天此后另有更正，保持不变` : ''}`);
      onClose();
    } catch (error) {
      failed(error);
    }
  };
  return (
    <Dialog.Root open onOpenChange={(open: boolean) => open || onClose()}>
      <Dialog.Content>
        <Dialog.Header>{`撤销导入“${past.fileName}”`}</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>{`其中 ${past.changed} 天将恢复为导入之前的时间；此后单独更正过的日子不变。`}</Typography>
            <TextField label="撤销原因" name="why" value={why} onChange={setWhy} required />
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary">返回</Button>
          </Dialog.Cancel>
          <Button variant="danger" disabled={why.trim() === ''} onClick={undo}>
            撤销整次导入
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}

/** What has been imported, by whom, and a way back. */
export function PastImports() {
  const { data, failed, reload } = useReading<readonly PastImport[]>('/table/imports');
  const [chosen, setChosen] = useState<PastImport>();
  if (!data) return <NotRead failed={failed} onRetry={reload} />;
  if (data.length === 0) return <Typography textColor="neutral600">还没有导入过年表。</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {data.map((past) => (
        <Box key={past.documentId} padding={4} background="neutral0" hasRadius shadow="tableShadow">
          <Flex justifyContent="space-between">
            <Flex direction="column" alignItems="flex-start" gap={1}>
              <Typography fontWeight="semiBold">{past.fileName}</Typography>
              <Typography variant="pi" textColor="neutral600">
                {`${momentOf(past.at)} · ${past.who} · 共 ${past.rows} 行，写入 ${past.changed} 天`}
                {past.overruled ? ` · 与太阳不符仍导入：${past.overruled}` : ''}
              </Typography>
            </Flex>
            {past.undoneAt ? (
              <Typography textColor="neutral600">{`${past.undoneBy} 已于 ${momentOf(past.undoneAt)} 撤销`}</Typography>
            ) : (
              <Button variant="danger-light" size="S" onClick={() => setChosen(past)}>
                撤销
              </Button>
            )}
          </Flex>
        </Box>
      ))}
      {chosen ? (
        <UndoDialog
          past={chosen}
          onClose={() => {
            setChosen(undefined);
            reload();
          }}
        />
      ) : null}
    </Flex>
  );
}
