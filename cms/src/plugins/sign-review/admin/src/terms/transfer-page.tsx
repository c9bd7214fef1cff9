import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { ChooseFile } from '../../../../../admin/desk/choose-file';
import { useFileImport } from '../../../../../admin/desk/file-import';
import { FileRefusal } from '../../../../../admin/desk/file-refusal';
import { desk } from '../client';
import { ExportButton } from './export-button';
import { PastImports } from './past-imports';
import type { TermsPreview } from './preview';
import { PreviewTable } from './preview-table';

interface Imported {
  readonly created: number;
  readonly changed: number;
  readonly equal: number;
}

/** Terms as files: choose one, look at every row, confirm; take an import back; fetch them all. */
export function TransferPage() {
  const { file, preview, refusal, busy, imports, choose, confirm, abandon, forgetRefusal } =
    useFileImport<TermsPreview>(desk, '/terms');
  const told = ({ created, changed, equal }: Imported) =>
    `已新增 ${created} 条，更改 ${changed} 条，${equal} 条未变`;

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
          <Flex gap={2} wrap="wrap">
            <ChooseFile name="术语文件" file={file} busy={busy === 'reading'} onChoose={choose} />
            <ExportButton />
          </Flex>
        </Flex>
      </Box>
      {refusal ? <FileRefusal reason={refusal} onClose={forgetRefusal} /> : null}
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
            <Button variant="tertiary" onClick={abandon}>
              放弃
            </Button>
            <Button
              disabled={wrong > 0 || fresh === 0}
              loading={busy === 'writing'}
              onClick={() => confirm(told)}
            >
              确认导入
            </Button>
          </Flex>
        </Flex>
      ) : null}
      <Typography variant="delta">历次导入</Typography>
      <PastImports key={imports} />
    </Flex>
  );
}
