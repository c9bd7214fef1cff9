import {
  Alert,
  Box,
  Button,
  Field,
  Flex,
  NumberInput,
  SingleSelect,
  SingleSelectOption,
} from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useState } from 'react';
import { NotRead } from '../../../../../admin/desk/not-read';
import { useReading, useTelling, useVisitorDesk } from '../client';
import { type CodeList, kindNames, type PrintableCode } from './code';
import { CodeTable } from './code-table';
import { handOver } from './hand-over';
import { LinkRule } from './link-rule';

type Kind = PrintableCode['kind'] | 'all';

/** Every code there is; those ticked are printed as one PDF. */
export function CodesPage() {
  const { data, failed, reload } = useReading<CodeList>('/codes');
  const { post } = useVisitorDesk();
  const telling = useTelling();
  const [kind, setKind] = useState<Kind>('all');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [signs, setSigns] = useState(1);
  const [busy, setBusy] = useState(false);
  if (!data) return <NotRead failed={failed} onRetry={reload} />;
  const shown = data.codes.filter((code) => kind === 'all' || code.kind === kind);
  const wanted = shown.filter(({ text }) => ticked.has(text));
  const print = async () => {
    setBusy(true);
    try {
      const texts = (wanted.length > 0 ? wanted : shown).map(({ text }) => text);
      const made = await post<{ fileName: string; pdf: string; labels: number }>('/codes/sheet', {
        texts,
        signs,
      });
      handOver(made.pdf, 'application/pdf', made.fileName);
      telling.done(`已生成 ${made.labels} 张标签。`);
    } catch (error) {
      telling.failed(error);
    }
    setBusy(false);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      {data.originIsSet ? null : (
        <Alert variant="warning" title="还没有设置公网地址" closeLabel="关闭">
          {`码里写的是 ${data.origin}。印制前请运维设置 PUBLIC_URL，否则现场扫不开。`}
        </Alert>
      )}
      {data.unprintable.length > 0 ? (
        <Alert variant="danger" title="有的内容不能印成码" closeLabel="关闭">
          {data.unprintable.map(({ zh, why }) => `${zh}：${why}`).join('；')}
        </Alert>
      ) : null}
      <LinkRule list={data} />
      <Flex gap={4} alignItems="flex-end" wrap="wrap">
        <Field.Root name="kind">
          <Field.Label>种类</Field.Label>
          <SingleSelect value={kind} onChange={(chosen) => setKind(chosen as Kind)}>
            <SingleSelectOption value="all">全部</SingleSelectOption>
            {Object.entries(kindNames).map(([value, name]) => (
              <SingleSelectOption key={value} value={value}>
                {name}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
        <Field.Root name="signs" hint="同一处有几块标牌，就印几个不同的码">
          <Field.Label>每站标牌数</Field.Label>
          <NumberInput
            value={signs}
            onValueChange={(count: number | undefined) =>
              setSigns(Math.min(20, Math.max(1, Math.round(count ?? 1))))
            }
          />
          <Field.Hint />
        </Field.Root>
        <Button
          size="L"
          startIcon={<Download />}
          loading={busy}
          disabled={shown.length === 0}
          onClick={print}
        >
          {wanted.length > 0 ? `下载所选 ${wanted.length} 个（PDF）` : `下载全部 ${shown.length} 个（PDF）`}
        </Button>
      </Flex>
      <Box>
        <CodeTable codes={shown} ticked={ticked} onTick={setTicked} miniProgram={data.miniProgram} />
      </Box>
    </Flex>
  );
}
