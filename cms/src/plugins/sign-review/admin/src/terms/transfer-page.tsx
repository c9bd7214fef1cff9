import { Alert, Box, Button, Flex, Typography } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { type ChangeEvent, useRef, useState } from 'react';
import { problemsOf, useReview, useTelling } from '../client';
import { ExportButton } from './export-button';
import { PastImports } from './past-imports';
import type { TermsPreview } from './preview';
import { PreviewTable } from './preview-table';

function formOf(file: File, fields: Readonly<Record<string, string>> = {}): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', file);
  return form;
}

interface Imported {
  readonly created: number;
  readonly changed: number;
  readonly equal: number;
}

/** Terms as files: choose one, look at every row, confirm; take an import back; fetch them all. */
export function TransferPage() {
  const { post } = useReview();
  const { done, failed } = useTelling();
  const picker = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const [preview, setPreview] = useState<TermsPreview>();
  const [refusal, setRefusal] = useState<readonly string[]>();
  const [busy, setBusy] = useState<'reading' | 'writing'>();
  const [round, setRound] = useState(0);

  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = event.target.files?.[0];
    event.target.value = '';
    if (!chosen) return;
    setFile(chosen);
    setPreview(undefined);
    setRefusal(undefined);
    setBusy('reading');
    try {
      setPreview(await post<TermsPreview>('/terms/preview', formOf(chosen)));
    } catch (error) {
      setRefusal(problemsOf(error).map(({ message }) => message));
    }
    setBusy(undefined);
  };

  const confirm = async () => {
    if (!file || !preview) return;
    setBusy('writing');
    try {
      const { created, changed, equal } = await post<Imported>(
        '/terms/import',
        formOf(file, { seal: preview.seal }),
      );
      done(`已新增 ${created} 条，更改 ${changed} 条，${equal} 条未变`);
      setPreview(undefined);
      setFile(undefined);
      setRound((before) => before + 1);
    } catch (error) {
      failed(error);
    }
    setBusy(undefined);
  };

  const count = (kinds: readonly string[]) =>
    preview?.rows.filter(({ change }) => kinds.includes(change)).length ?? 0;
  const [wrong, fresh] = [count(['wrong']), count(['new', 'changed'])];
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Box background="neutral0" padding={6} hasRadius shadow="tableShadow">
        <Flex direction="column" alignItems="flex-start" gap={3}>
          <Typography variant="delta">导入与导出</Typography>
          <Typography textColor="neutral600">
            CSV（UTF-8 或 GBK）或 XLSX，表头为 zh、en_preferred，可另有
            en_also_accepted、domain、source、confidence、forbidden；一格里有几种写法的，用竖线隔开。先预览，确认后才写入；要么全部写入，要么一条也不写。文件里没有的术语不受影响。
          </Typography>
          <input
            ref={picker}
            type="file"
            accept=".csv,.xlsx,.txt"
            onChange={choose}
            aria-label="术语文件"
            style={{ display: 'none' }}
          />
          <Flex gap={2} wrap="wrap">
            <Button
              variant="secondary"
              startIcon={<Upload />}
              loading={busy === 'reading'}
              onClick={() => picker.current?.click()}
            >
              {file ? `已选 ${file.name}，另选…` : '选择文件…'}
            </Button>
            <ExportButton />
          </Flex>
        </Flex>
      </Box>
      {refusal ? (
        <Alert
          title="这个文件不能导入"
          variant="danger"
          onClose={() => setRefusal(undefined)}
          closeLabel="关闭"
        >
          {refusal.join(' ')}
        </Alert>
      ) : null}
      {preview ? (
        <Flex tag="section" aria-label="导入预览" direction="column" alignItems="stretch" gap={4}>
          <Typography variant="delta">{`预览：${preview.fileName}`}</Typography>
          <PreviewTable preview={preview} />
          <Typography role="status" textColor={wrong > 0 ? 'danger600' : 'neutral600'}>
            {wrong > 0
              ? `有 ${wrong} 行有误，不能导入。请在文件中改正后重新选择。`
              : fresh === 0
                ? '与现有术语完全相同，不需要导入。'
                : `将写入 ${fresh} 条。`}
          </Typography>
          <Flex gap={2}>
            <Button variant="tertiary" onClick={() => setPreview(undefined)}>
              放弃
            </Button>
            <Button disabled={wrong > 0 || fresh === 0} loading={busy === 'writing'} onClick={confirm}>
              确认导入
            </Button>
          </Flex>
        </Flex>
      ) : null}
      <Typography variant="delta">历次导入</Typography>
      <PastImports key={round} />
    </Flex>
  );
}
