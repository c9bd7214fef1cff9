import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import { NotRead } from '../../../../../admin/desk/not-read';
import { type PastImport, PastImportList } from '../../../../../admin/desk/past-import-list';
import { UndoImportDialog } from '../../../../../admin/desk/undo-import-dialog';
import { useReading, useReview, useTelling } from '../client';

interface TermImport extends PastImport {
  readonly created: number;
  readonly changed: number;
}

/** What has been imported, by whom, and a way back. */
export function PastImports() {
  const { data, failed, reload } = useReading<readonly TermImport[]>('/terms/imports');
  const { post } = useReview();
  const telling = useTelling();
  const [chosen, setChosen] = useState<TermImport>();
  if (!data) return <NotRead failed={failed} onRetry={reload} />;
  if (data.length === 0) return <Typography textColor="neutral600">还没有导入过术语。</Typography>;
  const close = () => {
    setChosen(undefined);
    reload();
  };
  const undo = async ({ documentId }: TermImport) => {
    try {
      const { removed, restored } = await post<{ removed: number; restored: number }>(
        `/terms/imports/${documentId}/undo`,
        {},
      );
      telling.done(`已撤销：删去 ${removed} 条，恢复 ${restored} 条`);
    } catch (error) {
      telling.failed(error);
    }
    close();
  };
  return (
    <>
      <PastImportList
        imports={data}
        summary={({ created, changed }) => `新增 ${created} 条，更改 ${changed} 条`}
        onUndo={setChosen}
      />
      {chosen ? (
        <UndoImportDialog fileName={chosen.fileName} onUndo={() => undo(chosen)} onClose={close}>
          {`新增的 ${chosen.created} 条将删去，更改的 ${chosen.changed} 条恢复原样。其中有术语此后又改动过的，则整次不能撤销。`}
        </UndoImportDialog>
      ) : null}
    </>
  );
}
