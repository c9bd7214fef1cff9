import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import { NotRead } from '../../../../../admin/desk/not-read';
import { type PastImport, PastImportList } from '../../../../../admin/desk/past-import-list';
import { UndoImportDialog } from '../../../../../admin/desk/undo-import-dialog';
import { useReading, useSignDesk, useTelling } from '../client';

interface Survey extends PastImport {
  readonly source: string;
  readonly created: number;
  readonly changed: number;
}

/** What has been imported, by whom, and a way back. */
export function PastSurveys() {
  const { data, failed, reload } = useReading<readonly Survey[]>('/surveys/imports');
  const { post } = useSignDesk();
  const telling = useTelling();
  const [chosen, setChosen] = useState<Survey>();
  if (!data) return <NotRead failed={failed} onRetry={reload} />;
  if (data.length === 0) return <Typography textColor="neutral600">还没有导入过普查表。</Typography>;
  const close = () => {
    setChosen(undefined);
    reload();
  };
  const undo = async ({ documentId }: Survey) => {
    try {
      const { removed, restored } = await post<{ removed: number; restored: number }>(
        `/surveys/imports/${documentId}/undo`,
        {},
      );
      telling.done(`已撤销：删去 ${removed} 块，恢复 ${restored} 块`);
    } catch (error) {
      telling.failed(error);
    }
    close();
  };
  return (
    <>
      <PastImportList
        imports={data}
        summary={({ source, created, changed }) =>
          `${source ? `来源“${source}”，` : ''}新增 ${created} 块，更改 ${changed} 块`
        }
        onUndo={setChosen}
      />
      {chosen ? (
        <UndoImportDialog fileName={chosen.fileName} onUndo={() => undo(chosen)} onClose={close}>
          {`新增的 ${chosen.created} 块将删去，更改的 ${chosen.changed} 块恢复原样。其中有标识此后又处理过的，则整次不能撤销。`}
        </UndoImportDialog>
      ) : null}
    </>
  );
}
