import { Box, Button, Flex, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { NotRead } from '../../../../../admin/desk/not-read';
import { useReading } from '../client';
import { FilterSelect } from '../filters/filter-select';
import { useHandedFile } from '../handed-file';
import { type Accuracy, percent, TrendPicture } from './trend-picture';

interface Report {
  readonly now: Accuracy;
  readonly rows: readonly Accuracy[];
  readonly months: readonly Accuracy[];
}

const breakdowns = [
  ['area', '按片区'],
  ['owner', '按权属单位'],
  ['kind', '按用途'],
] as const;

/** The half-years of this and the last year that have begun, latest first. */
function halfYears(): (readonly [value: string, words: string])[] {
  const today = new Date();
  const year = today.getFullYear();
  const begun = today.getMonth() < 6 ? 1 : 2;
  const all = [
    [year, 2],
    [year, 1],
    [year - 1, 2],
    [year - 1, 1],
  ] as const;
  return all
    .filter(([each, half]) => each < year || half <= begun)
    .map(([each, half]) => [`year=${each}&half=${half}`, `${each} 年${half === 1 ? '上' : '下'}半年`]);
}

/** The accuracy rate now, its trend, its breakdowns, and the half-year report as a file. */
export function ReportPage() {
  const [by, setBy] = useState('area');
  const choices = halfYears();
  const [half, setHalf] = useState<string>(choices[0]?.[0] ?? '');
  const { data, failed, reload } = useReading<Report>(`/reports/accuracy?by=${by}`);
  const { busy, fetchFile } = useHandedFile();
  if (!data) return <NotRead failed={failed} onRetry={reload} />;
  const { now, rows, months } = data;
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Box background="neutral0" padding={6} hasRadius shadow="tableShadow">
        <Typography tag="h2" variant="delta">
          准确率
        </Typography>
        <Typography tag="p" variant="alpha">
          {percent(now.rate)}
        </Typography>
        <Typography tag="p" textColor="neutral600">
          {`在用标识 ${now.all} 块，其中不规范 ${now.all - now.right} 块。准确率 = 没有未处理的 S1、S2 级问题的标识 ÷ 在用标识。`}
        </Typography>
        <TrendPicture months={months} />
      </Box>
      <Box background="neutral0" padding={6} hasRadius shadow="tableShadow">
        <Flex direction="column" alignItems="stretch" gap={3}>
          <Box>
            <FilterSelect
              label="分项"
              value={by}
              options={breakdowns}
              onChange={(chosen) => setBy(chosen || 'area')}
            />
          </Box>
          <Table colCount={4} rowCount={rows.length + 1} aria-label="分项准确率">
            <Thead>
              <Tr>
                {['名称', '标识数', '不规范', '准确率'].map((head) => (
                  <Th key={head}>
                    <Typography variant="sigma">{head}</Typography>
                  </Th>
                ))}
              </Tr>
            </Thead>
            <Tbody>
              {rows.map((row) => (
                <Tr key={row.name}>
                  {[row.name, row.all, row.all - row.right, percent(row.rate)].map((cell, at) => (
                    <Td key={at}>
                      <Typography>{cell}</Typography>
                    </Td>
                  ))}
                </Tr>
              ))}
            </Tbody>
          </Table>
        </Flex>
      </Box>
      <Box background="neutral0" padding={6} hasRadius shadow="tableShadow">
        <Flex direction="column" alignItems="flex-start" gap={3}>
          <Typography tag="h2" variant="delta">
            半年报告
          </Typography>
          <Flex gap={2} wrap="wrap">
            <FilterSelect
              label="期间"
              value={half}
              options={choices}
              onChange={(chosen) => setHalf(chosen || (choices[0]?.[0] ?? ''))}
            />
            {(['pdf', 'xlsx'] as const).map((format) => (
              <Button
                key={format}
                variant="secondary"
                loading={busy === `/reports/half-year/${format}?${half}`}
                onClick={() => fetchFile(`/reports/half-year/${format}?${half}`)}
              >
                {`下载 ${format.toUpperCase()}`}
              </Button>
            ))}
          </Flex>
        </Flex>
      </Box>
    </Flex>
  );
}
