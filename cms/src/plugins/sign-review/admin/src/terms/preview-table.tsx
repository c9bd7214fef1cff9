import { Badge, Flex, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { KindFilter } from '../../../../../admin/desk/kind-filter';
import { termLabels } from '../../../../../signage/terms/term-labels';
import { type Change, changeKinds, changes, type PreviewRow, type TermsPreview, valueIn } from './preview';

/** Rows drawn at once. */
const mostRows = 200;

const colours: Readonly<Record<Change, { backgroundColor: string; textColor: string }>> = {
  wrong: { backgroundColor: 'danger100', textColor: 'danger700' },
  new: { backgroundColor: 'success100', textColor: 'success700' },
  changed: { backgroundColor: 'warning100', textColor: 'neutral800' },
  equal: { backgroundColor: 'neutral150', textColor: 'neutral700' },
};

function Remarks({ row }: { readonly row: PreviewRow }) {
  const { change, problems, fields, term, before } = row;
  if (change === 'wrong')
    return problems.map(({ column, rule, message }) => (
      <Typography key={`${column} ${rule} ${message.zh}`} tag="p" textColor="danger600">
        {`列“${column}”：${message.zh}（${rule}）`}
      </Typography>
    ));
  if (!before) return null;
  return fields.map((field) => (
    <Typography key={field} tag="p" variant="pi">
      {`${termLabels[field]}：${valueIn(before, field) || '（空）'} → ${valueIn(term, field) || '（空）'}`}
    </Typography>
  ));
}

/** The rows of a file with what importing each would do; what is wrong comes first. */
export function PreviewTable({ preview }: { readonly preview: TermsPreview }) {
  const [kind, setKind] = useState<Change>();
  const count = (change: Change) => preview.rows.filter((row) => row.change === change).length;
  const shown = preview.rows
    .filter(({ change }) => !kind || change === kind)
    .sort((a, b) => changeKinds.indexOf(a.change) - changeKinds.indexOf(b.change) || a.row - b.row);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <KindFilter
        kinds={changes}
        countOf={count}
        total={preview.rows.length}
        chosen={kind}
        onChoose={setKind}
      />
      <Table colCount={5} rowCount={Math.min(shown.length, mostRows) + 1}>
        <Thead>
          <Tr>
            {['行', '中文', '首选译法', '结果', '说明'].map((head) => (
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
                <Typography>{row.term.zh}</Typography>
              </Td>
              <Td>
                <Typography>{row.term.preferred}</Typography>
              </Td>
              <Td>
                <Badge {...colours[row.change]}>{changes[row.change]}</Badge>
              </Td>
              <Td>
                <Remarks row={row} />
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
      {shown.length > mostRows ? (
        <Typography textColor="neutral600">{`只显示前 ${mostRows} 行，共 ${shown.length} 行。`}</Typography>
      ) : null}
    </Flex>
  );
}
