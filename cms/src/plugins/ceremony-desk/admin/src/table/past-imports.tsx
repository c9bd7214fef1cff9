import { Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { NotRead } from '../../../../../admin/desk/not-read';
import { type PastImport, PastImportList } from '../../../../../admin/desk/past-import-list';
import { TextField } from '../../../../../admin/desk/text-field';
import { UndoImportDialog } from '../../../../../admin/desk/undo-import-dialog';
import { useDesk, useReading, useTelling } from '../client';

interface TableImport extends PastImport {
  readonly changed: number;
  readonly overruled: string | null;
}

interface Undone {
  readonly restored: number;
  readonly kept: readonly string[];
}

function UndoDialog({ past, onClose }: { readonly past: TableImport; readonly onClose: () => void }) {
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
    <UndoImportDialog fileName={past.fileName} disabled={why.trim() === ''} onUndo={undo} onClose={onClose}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography>{`其中 ${past.changed} 天将恢复为导入之前的时间；此后单独更正过的日子不变。`}</Typography>
        <TextField label="撤销原因" name="why" value={why} onChange={setWhy} required />
      </Flex>
    </UndoImportDialog>
  );
}

/** What has been imported, by whom, and a way back. */
export function PastImports() {
  const { data, failed, reload } = useReading<readonly TableImport[]>('/table/imports');
  const [chosen, setChosen] = useState<TableImport>();
  if (!data) return <NotRead failed={failed} onRetry={reload} />;
  if (data.length === 0) return <Typography textColor="neutral600">还没有导入过年表。</Typography>;
  const close = () => {
    setChosen(undefined);
    reload();
  };
  return (
    <>
      <PastImportList
        imports={data}
        summary={({ changed, overruled }) =>
          `写入 ${changed} 天${overruled ? ` · 与太阳不符仍导入：${overruled}` : ''}`
        }
        onUndo={setChosen}
      />
      {chosen ? <UndoDialog past={chosen} onClose={close} /> : null}
    </>
  );
}
