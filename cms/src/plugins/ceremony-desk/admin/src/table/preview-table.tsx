import { Badge, Button, Flex, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { isOfKind, type PreviewRow, type RowKind, rowKinds, type TablePreview } from './preview';

const kinds = Object.keys(rowKinds) as RowKind[];
/** Rows drawn at once; a year fits. */
const mostRows = 400;

function Change({ row }: { readonly row: PreviewRow }) {
  const bad = row.change === 'impossible' || row.problems.some(({ refused }) => refused);
  return (
    <Badge
      active={row.change === 'new'}
      {...(bad ? { backgroundColor: 'danger100', textColor: 'danger700' } : {})}
    >
      {rowKinds[row.change]}
    </Badge>
  );
}

/** The rows of a table with what importing each would do; problems first. */
export function PreviewTable({ preview }: { readonly preview: TablePreview }) {
  const [kind, setKind] = useState<RowKind>();
  const found = preview.rows.filter((row) => !kind || isOfKind(row, kind));
  const shown = [...found].sort((a, b) => Number(b.problems.length > 0) - Number(a.problems.length > 0));
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={2} wrap="wrap">
        <Button size="S" variant={kind ? 'tertiary' : 'default'} onClick={() => setKind(undefined)}>
          {`全部 ${preview.rows.length}`}
        </Button>
        {kinds.map((each) => (
          <Button
            key={each}
            size="S"
            variant={each === kind ? 'default' : 'tertiary'}
            onClick={() => setKind(each)}
          >
            {`${rowKinds[each]} ${preview.rows.filter((row) => isOfKind(row, each)).length}`}
          </Button>
        ))}
        <Typography textColor={preview.missing.length > 0 ? 'warning600' : 'neutral600'}>
          {preview.missing.length > 0
            ? `缺 ${preview.missing.length} 天：${preview.missing.slice(0, 12).join('、')}${preview.missing.length > 12 ? '…' : ''}`
            : '首尾之间没有缺日'}
        </Typography>
      </Flex>
      <Table colCount={6} rowCount={shown.length + 1}>
        <Thead>
          <Tr>
            {['行', '日期', '升旗', '降旗', '结果', '说明'].map((head) => (
              <Th key={head}>
                <Typography variant="sigma">{head}</Typography>
              </Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {shown.slice(0, mostRows).map((row) => (
            <Tr key={row.row}>
              <Td>
                <Typography>{row.row}</Typography>
              </Td>
              <Td>
                <Typography>{row.date}</Typography>
              </Td>
              <Td>
                <Typography>
                  {row.before && row.before.raise !== row.raise
                    ? `${row.before.raise} → ${row.raise}`
                    : row.raise}
                </Typography>
              </Td>
              <Td>
                <Typography>
                  {row.before && row.before.lower !== row.lower
                    ? `${row.before.lower} → ${row.lower}`
                    : row.lower}
                </Typography>
              </Td>
              <Td>
                <Change row={row} />
              </Td>
              <Td>
                <Typography textColor={preview.obstacles.includes(row.row) ? 'danger600' : 'warning600'}>
                  {row.problems.map(({ text }) => text.replace(/^第 \d+ 行（[^）]*）：/, '')).join(' ')}
                </Typography>
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Flex>
  );
}
