import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { ChooseFile } from '../../../../../admin/desk/choose-file';
import { useFileImport } from '../../../../../admin/desk/file-import';
import { FileRefusal } from '../../../../../admin/desk/file-refusal';
import { TextField } from '../../../../../admin/desk/text-field';
import { desk } from '../client';
import { PastImports } from './past-imports';
import type { TablePreview } from './preview';
import { PreviewTable } from './preview-table';

/** Import of the official year table: choose a file, look at every row, confirm; or take an import back. */
export function ImportPage() {
  const { file, preview, refusal, busy, imports, choose, confirm, abandon, forgetRefusal } =
    useFileImport<TablePreview>(desk, '/table');
  const [overrule, setOverrule] = useState('');
  const chooseAnew = (chosen: File) => {
    setOverrule('');
    void choose(chosen);
  };
  const told = ({ written, equal }: { written: number; equal: number }) =>
    `已公布 ${written} 天，${equal} 天未变`;

  const obstructed = preview !== undefined && preview.obstacles.length > 0;
  const ready = preview && (!obstructed || (preview.overrulable && overrule.trim() !== ''));
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Box background="neutral0" padding={6} hasRadius shadow="tableShadow">
        <Flex direction="column" alignItems="flex-start" gap={3}>
          <Typography variant="delta">选择年表文件</Typography>
          <Typography textColor="neutral600">
            CSV（UTF-8 或 GBK）或
            XLSX，含“日期”“升旗”“降旗”三列。先预览，确认后才写入；要么全部写入，要么一行也不写。
          </Typography>
          <ChooseFile name="年表文件" file={file} busy={busy === 'reading'} onChoose={chooseAnew} />
        </Flex>
      </Box>
      {refusal ? <FileRefusal reason={refusal} onClose={forgetRefusal} /> : null}
      {preview ? (
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography variant="delta">{`预览：${preview.fileName}`}</Typography>
          <PreviewTable preview={preview} />
          {obstructed && preview.overrulable ? (
            <TextField
              label={`有 ${preview.obstacles.length} 行与太阳推算相差两分钟及以上：仍要导入的理由`}
              name="overrule"
              value={overrule}
              onChange={setOverrule}
              hint="理由随每一天的记录留存"
            />
          ) : null}
          {obstructed && !preview.overrulable ? (
            <Typography textColor="danger600">
              {`有 ${preview.obstacles.length} 行不能导入。请在文件中改正后重新选择。`}
            </Typography>
          ) : null}
          <Flex gap={2}>
            <Button variant="tertiary" onClick={abandon}>
              放弃
            </Button>
            <Button
              disabled={!ready}
              loading={busy === 'writing'}
              onClick={() => confirm(told, { overrule })}
            >
              确认导入并公布
            </Button>
          </Flex>
        </Flex>
      ) : null}
      <Typography variant="delta">历次导入</Typography>
      <PastImports key={imports} />
    </Flex>
  );
}
