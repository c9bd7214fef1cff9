import { Badge, Flex, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { KindFilter } from '../../../../../admin/desk/kind-filter';
import { countOf, type PreviewRow, type RowKind, rowKinds, rowsOfKind, type TablePreview } from './preview';

/** Rows drawn at once; a year fits. */
const mostRows = 400;
const grave = { backgroundColor: 'danger100', textColor: 'danger700' } as const;
const careful = { backgroundColor: 'warning100', textColor: 'warning700' } as const;

function Change({ row, stands }: { readonly row: PreviewRow; readonly stands: boolean }) {
  return (
    <Badge active={row.change === 'new'} {...(stands ? grave : {})}>
      {rowKinds[row.change]}
    </Badge>
  );
}

const Cells = ({ cells }: { readonly cells: readonly (string | number)[] }) =>
  cells.map((cell, column) => (
    <Td key={column}>
      <Typography>{cell}</Typography>
    </Td>
  ));

function Row({ row, stands }: { readonly row: PreviewRow; readonly stands: boolean }) {
  const time = (event: 'raise' | 'lower') =>
    row.before && row.before[event] !== row[event] ? `${row.before[event]} → ${row[event]}` : row[event];
  return (
    <Tr>
      <Cells cells={[row.row, row.date, time('raise'), time('lower')]} />
      <Td>
        <Change row={row} stands={stands} />
      </Td>
      <Td>
        <Typography textColor={stands ? 'danger600' : 'warning600'}>
          {row.problems.map(({ text }) => text.replace(/^第 \d+ 行（[^）]*）：/, '')).join(' ')}
        </Typography>
      </Td>
    </Tr>
  );
}

function Missing({ date }: { readonly date: string }) {
  return (
    <Tr>
      <Cells cells={['—', date, '—', '—']} />
      <Td>
        <Badge {...careful}>{rowKinds.missing}</Badge>
      </Td>
      <Td>
        <Typography textColor="warning600">表中没有这一天：向公众仍按原有内容或“预计”显示。</Typography>
      </Td>
    </Tr>
  );
}

/** The rows of a table with what importing each would do, the gravest first, and the days it leaves out. */
export function PreviewTable({ preview }: { readonly preview: TablePreview }) {
  const [kind, setKind] = useState<RowKind>();
  const rows = kind === 'missing' ? [] : rowsOfKind(preview, kind);
  const stands = ({ row }: PreviewRow) => preview.obstacles.includes(row);
  const others = rows.filter((row) => !stands(row));
  const missing = kind === undefined || kind === 'missing' ? preview.missing : [];
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <KindFilter
        kinds={rowKinds}
        countOf={(each) => countOf(preview, each)}
        total={preview.rows.length}
        chosen={kind}
        onChoose={setKind}
      />
      {rows.length + missing.length === 0 ? (
        <Typography textColor="neutral600">没有这样的行。</Typography>
      ) : (
        <Table colCount={6} rowCount={rows.length + missing.length + 1}>
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
            {rows.filter(stands).map((row) => (
              <Row key={row.row} row={row} stands />
            ))}
            {missing.slice(0, mostRows).map((date) => (
              <Missing key={date} date={date} />
            ))}
            {others.slice(0, mostRows).map((row) => (
              <Row key={row.row} row={row} stands={false} />
            ))}
          </Tbody>
        </Table>
      )}
      {others.length > mostRows ? (
        <Typography textColor="neutral600">{`另有 ${others.length - mostRows} 行未列出，可用上方按钮筛选。`}</Typography>
      ) : null}
    </Flex>
  );
}
