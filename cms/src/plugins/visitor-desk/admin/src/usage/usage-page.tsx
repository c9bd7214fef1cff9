import { Box, Field, Flex, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { type ReactNode, useState } from 'react';
import { NotRead } from '../../../../../admin/desk/not-read';
import { useReading } from '../client';
import { DaysPicture } from './days-picture';
import { StopsPicture } from './stops-picture';
import type { UsageReport } from './usage';

const beijing = (offset: number) =>
  new Date(Date.now() + 8 * 3_600_000 + offset * 86_400_000).toISOString().slice(0, 10);

function Panel({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <Box background="neutral0" padding={5} hasRadius shadow="tableShadow">
      <Typography variant="delta" tag="h2">
        {title}
      </Typography>
      {note ? (
        <Box paddingBottom={3}>
          <Typography variant="pi" textColor="neutral600">
            {note}
          </Typography>
        </Box>
      ) : null}
      {children}
    </Box>
  );
}

function Numbers({
  head,
  rows,
}: {
  head: readonly string[];
  rows: readonly (readonly (string | number)[])[];
}) {
  return (
    <Table colCount={head.length} rowCount={rows.length + 1}>
      <Thead>
        <Tr>
          {head.map((name) => (
            <Th key={name}>
              <Typography variant="sigma">{name}</Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {rows.map((row) => (
          <Tr key={row.join(' ')}>
            {row.map((cell, column) => (
              <Td key={head[column]}>
                <Typography>{cell}</Typography>
              </Td>
            ))}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}

/** What visitors open, hear to the end and look for in vain, as pictures and as numbers. */
export function UsagePage() {
  const [from, setFrom] = useState(beijing(-29));
  const [to, setTo] = useState(beijing(0));
  const { data, failed, reload } = useReading<UsageReport>(`/usage?from=${from}&to=${to}`);
  const day = (name: string, label: string, value: string, set: (day: string) => void) => (
    <Field.Root name={name}>
      <Field.Label>{label}</Field.Label>
      <Field.Input type="date" value={value} onChange={({ target }) => target.value && set(target.value)} />
    </Field.Root>
  );
  const nothing = data?.days.every(({ opened }) => opened === 0) && data.missed.length === 0;
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Flex gap={4}>
        {day('from', '从', from, setFrom)}
        {day('to', '到', to, setTo)}
      </Flex>
      {data ? null : <NotRead failed={failed} onRetry={reload} />}
      {nothing ? (
        <Panel title="这段时间还没有统计" note="观众打开展项后约半分钟，数字会出现在这里。" children={null} />
      ) : null}
      {data && !nothing ? (
        <>
          <Panel title="每天" note="浅色：展项被打开；深色：讲解听完（真正听过七成以上）。">
            <DaysPicture days={data.days} />
          </Panel>
          <Panel title="各站" note="深色：扫码打开；橙色：输入编号；浅色：从别的页面打开；竖线：讲解听完。">
            <StopsPicture stops={data.stops} />
          </Panel>
          {data.missed.length > 0 ? (
            <Panel
              title="找不到的编号"
              note="观众输入或扫到、却没有展项的编号：常见的多半是旧标牌或印错的码。"
            >
              <Numbers
                head={['编号', '输入', '扫码']}
                rows={data.missed.map(({ number, typed, scanned }) => [number, typed, scanned])}
              />
            </Panel>
          ) : null}
          <Panel
            title="数字"
            note={data.languages
              .map(({ locale, opened }) => `${locale === 'en' ? '英文' : '中文'} ${opened} 次`)
              .join('，')}
          >
            <Numbers
              head={['编号', '名称', '打开', '扫码', '输入编号', '开始听', '听完']}
              rows={data.stops.map((stop) => [
                stop.number ?? '–',
                stop.name,
                stop.opened,
                stop.byCode,
                stop.byNumber,
                stop.begun,
                stop.finished,
              ])}
            />
          </Panel>
        </>
      ) : null}
    </Flex>
  );
}
