import { Box, Button, Dialog, Flex, Loader, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useReading, useReview, useTelling } from '../client';

interface PastImport {
  readonly documentId: string;
  readonly fileName: string;
  readonly who: string;
  readonly at: string;
  readonly rows: number;
  readonly created: number;
  readonly changed: number;
  readonly undoneBy: string | null;
  readonly undoneAt: string | null;
}

const moment = (at: string) =>
  new Date(at).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false });

function UndoDialog({ past, onClose }: { readonly past: PastImport; readonly onClose: () => void }) {
  const { post } = useReview();
  const { done, failed } = useTelling();
  const undo = async () => {
    try {
      const { removed, restored } = await post<{ removed: number; restored: number }>(
        `/terms/imports/${past.documentId}/undo`,
        {},
      );
      done(`已撤销：删去 ${removed} 条，恢复 ${restored} 条`);
    } catch (error) {
      failed(error);
    }
    onClose();
  };
  return (
    <Dialog.Root open onOpenChange={(open: boolean) => open || onClose()}>
      <Dialog.Content>
        <Dialog.Header>{`撤销导入“${past.fileName}”`}</Dialog.Header>
        <Dialog.Body>
          <Typography>
            {`新增的 ${past.created} 条将删去，更改的 ${past.changed} 条恢复原样。其中有术语此后又改动过的，则整次不能撤销。`}
          </Typography>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary">返回</Button>
          </Dialog.Cancel>
          <Button variant="danger" onClick={undo}>
            撤销整次导入
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}

/** What has been imported, by whom, and a way back. */
export function PastImports() {
  const { data, failed, reload } = useReading<readonly PastImport[]>('/terms/imports');
  const [chosen, setChosen] = useState<PastImport>();
  if (failed)
    return (
      <Flex gap={3}>
        <Typography textColor="danger600">历次导入没有读出来。</Typography>
        <Button size="S" variant="tertiary" onClick={reload}>
          再试一次
        </Button>
      </Flex>
    );
  if (!data) return <Loader small>正在读取…</Loader>;
  if (data.length === 0) return <Typography textColor="neutral600">还没有导入过术语。</Typography>;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      {data.map((past) => (
        <Box tag="li" key={past.documentId} padding={4} background="neutral0" hasRadius shadow="tableShadow">
          <Flex justifyContent="space-between">
            <Flex direction="column" alignItems="flex-start" gap={1}>
              <Typography fontWeight="semiBold">{past.fileName}</Typography>
              <Typography variant="pi" textColor="neutral600">
                {`${moment(past.at)} · ${past.who} · 共 ${past.rows} 行，新增 ${past.created} 条，更改 ${past.changed} 条`}
              </Typography>
            </Flex>
            {past.undoneAt ? (
              <Typography textColor="neutral600">{`${past.undoneBy} 已于 ${moment(past.undoneAt)} 撤销`}</Typography>
            ) : (
              <Button
                variant="danger-light"
                size="S"
                aria-label={`撤销导入 ${past.fileName}`}
                onClick={() => setChosen(past)}
              >
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
