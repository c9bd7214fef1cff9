import { Alert, Box, Button, Flex, Typography } from '@strapi/design-system';
import { type ChangeEvent, useRef, useState } from 'react';
import { problemsOf, useDesk, useTelling } from '../client';
import { TextField } from '../field';
import { PastImports } from './past-imports';
import type { TablePreview } from './preview';
import { PreviewTable } from './preview-table';

function formOf(file: File, fields: Readonly<Record<string, string>> = {}): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', file);
  return form;
}

/** Import of the official year table: choose a file, look at every row, confirm; or take an import back. */
export function ImportPage() {
  const { post } = useDesk();
  const { done, failed } = useTelling();
  const picker = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const [preview, setPreview] = useState<TablePreview>();
  const [refusal, setRefusal] = useState<string>();
  const [overrule, setOverrule] = useState('');
  const [busy, setBusy] = useState(false);
  const [round, setRound] = useState(0);

  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = event.target.files?.[0];
    event.target.value = '';
    if (!chosen) return;
    setFile(chosen);
    setPreview(undefined);
    setRefusal(undefined);
    setOverrule('');
    try {
      setPreview(await post<TablePreview>('/table/preview', formOf(chosen)));
    } catch (error) {
      setRefusal(
        problemsOf(error)
          .map(({ message }) => message)
          .join(' '),
      );
    }
  };

  const confirm = async () => {
    if (!file || !preview) return;
    setBusy(true);
    try {
      const form = formOf(file, { seal: preview.seal, overrule });
      const { written, equal } = await post<{ written: number; equal: number }>('/table/import', form);
      done(`已公布 ${written} 天，${equal} 天未变`);
      setPreview(undefined);
      setRound((before) => before + 1);
    } catch (error) {
      failed(error);
    }
    setBusy(false);
  };

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
          <input
            ref={picker}
            type="file"
            accept=".csv,.xlsx,.txt"
            onChange={choose}
            aria-label="年表文件"
            style={{ display: 'none' }}
          />
          <Button variant="secondary" onClick={() => picker.current?.click()}>
            {file ? `已选 ${file.name}，另选…` : '选择文件…'}
          </Button>
        </Flex>
      </Box>
      {refusal ? (
        <Alert
          title="这个文件不能导入"
          variant="danger"
          onClose={() => setRefusal(undefined)}
          closeLabel="关闭"
        >
          {refusal}
        </Alert>
      ) : null}
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
            <Button variant="tertiary" onClick={() => setPreview(undefined)}>
              放弃
            </Button>
            <Button disabled={!ready} loading={busy} onClick={confirm}>
              确认导入并公布
            </Button>
          </Flex>
        </Flex>
      ) : null}
      <Typography variant="delta">历次导入</Typography>
      <PastImports key={round} />
    </Flex>
  );
}
