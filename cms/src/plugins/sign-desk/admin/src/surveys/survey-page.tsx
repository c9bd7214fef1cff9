import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { ChooseFile } from '../../../../../admin/desk/choose-file';
import { useFileImport } from '../../../../../admin/desk/file-import';
import { FileRefusal } from '../../../../../admin/desk/file-refusal';
import { TextField } from '../../../../../admin/desk/text-field';
import { desk, useReading } from '../client';
import { useHandedFile } from '../handed-file';
import { MappingForm } from './mapping-form';
import { PastSurveys } from './past-surveys';
import type { Decision, SurveyPreview } from './preview';
import { SurveyTable } from './survey-table';

interface Imported {
  readonly created: number;
  readonly changed: number;
  readonly left: number;
}

const formats = ['csv', 'xlsx', 'geojson'] as const;

/** Surveys in and the register out: choose a file, say what its columns are, decide doubts, confirm. */
export function SurveyPage() {
  const { file, preview, refusal, busy, imports, choose, confirm, abandon, forgetRefusal } =
    useFileImport<SurveyPreview>(desk, '/surveys');
  const handed = useHandedFile();
  const sources = useReading<readonly { name: string }[]>('/surveys/sources').data ?? [];
  const [source, setSource] = useState('');
  const [mapping, setMapping] = useState<Readonly<Record<string, number>>>();
  const [decided, setDecided] = useState<Readonly<Record<number, Decision>>>({});

  const fieldsWith = (columns: Readonly<Record<string, number>> | undefined) => ({
    source,
    ...(columns ? { mapping: JSON.stringify(columns) } : {}),
  });
  const look = (chosen: File, columns?: Readonly<Record<string, number>>) => {
    setMapping(columns);
    setDecided({});
    choose(chosen, fieldsWith(columns));
  };
  const decideAll = (rows: readonly number[], decision: Decision) =>
    setDecided({ ...decided, ...Object.fromEntries(rows.map((row) => [row, decision])) });

  const waiting = preview?.rows.filter(({ row, choices }) => choices.length > 0 && !decided[row]) ?? [];
  const wrong = waiting.filter(({ change }) => change === 'wrong').length;
  const told = ({ created, changed, left }: Imported) =>
    `已新增 ${created} 块，更改 ${changed} 块，${left} 行没有写入`;
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Box background="neutral0" padding={6} hasRadius shadow="tableShadow">
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography tag="h2" variant="delta">
            导入普查表
          </Typography>
          <Typography textColor="neutral600">
            CSV（UTF-8 或 GBK）或
            XLSX。先预览，有疑问的行由人决定，确认后才写入；要么全部写入，要么一行也不写。
          </Typography>
          <Flex gap={4} alignItems="flex-end" wrap="wrap">
            <TextField
              label="来源"
              name="source"
              value={source}
              hint="同一来源下次自动用同样的列"
              suggestions={sources.map(({ name }) => name)}
              onChange={setSource}
            />
            <ChooseFile
              name="普查表"
              file={file}
              busy={busy === 'reading'}
              onChoose={(chosen) => look(chosen)}
            />
          </Flex>
        </Flex>
      </Box>
      {refusal ? <FileRefusal reason={refusal} onClose={forgetRefusal} /> : null}
      {preview && file ? (
        <Flex tag="section" aria-label="导入预览" direction="column" alignItems="stretch" gap={4}>
          <Typography tag="h2" variant="delta">{`预览：${preview.fileName}`}</Typography>
          <MappingForm
            key={preview.seal}
            preview={preview}
            given={mapping}
            busy={busy !== undefined}
            onApply={(columns) => look(file, columns)}
          />
          <SurveyTable preview={preview} decided={decided} onDecide={decideAll} />
          <Typography role="status" textColor={waiting.length > 0 ? 'danger600' : 'neutral600'}>
            {waiting.length > 0
              ? `还有 ${waiting.length} 行需要决定${wrong > 0 ? `，其中 ${wrong} 行有误：请在文件中改正，或跳过` : ''}。`
              : '可以导入。'}
          </Typography>
          <Flex gap={2}>
            <Button variant="tertiary" onClick={abandon}>
              放弃
            </Button>
            <Button
              disabled={waiting.length > 0}
              loading={busy === 'writing'}
              onClick={() =>
                confirm<Imported>(told, { ...fieldsWith(mapping), decisions: JSON.stringify(decided) })
              }
            >
              确认导入
            </Button>
          </Flex>
        </Flex>
      ) : null}
      <Box background="neutral0" padding={6} hasRadius shadow="tableShadow">
        <Flex direction="column" alignItems="flex-start" gap={3}>
          <Typography tag="h2" variant="delta">
            导出登记簿
          </Typography>
          <Flex gap={2}>
            {formats.map((format) => (
              <Button
                key={format}
                variant="secondary"
                loading={handed.busy === `/export/${format}`}
                onClick={() => handed.fetchFile(`/export/${format}`)}
              >
                {`导出 ${format === 'geojson' ? 'GeoJSON' : format.toUpperCase()}`}
              </Button>
            ))}
          </Flex>
        </Flex>
      </Box>
      <Typography tag="h2" variant="delta">
        历次导入
      </Typography>
      <PastSurveys key={imports} />
    </Flex>
  );
}
