import {
  Badge,
  Button,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Table,
  Tbody,
  Td,
  Th,
  Thead,
  Tr,
  Typography,
} from '@strapi/design-system';
import { useState } from 'react';
import { useWords, type Words } from '../words';
import {
  type Change,
  changeKinds,
  changes,
  type Decision,
  decisions,
  type PreviewRow,
  type SurveyPreview,
  valueIn,
} from './preview';

/** Rows drawn at once. */
const mostRows = 100;

const colours: Readonly<Record<Change, { backgroundColor: string; textColor: string }>> = {
  wrong: { backgroundColor: 'danger100', textColor: 'danger700' },
  conflict: { backgroundColor: 'warning100', textColor: 'neutral800' },
  duplicate: { backgroundColor: 'warning100', textColor: 'neutral800' },
  new: { backgroundColor: 'success100', textColor: 'success700' },
  filled: { backgroundColor: 'secondary100', textColor: 'neutral800' },
  equal: { backgroundColor: 'neutral150', textColor: 'neutral700' },
};

function remarks(
  { change, problems, sameAs, before, sign, fields, disputed }: PreviewRow,
  words: Words,
): string[] {
  if (change === 'wrong')
    return problems.map(({ column, rule, message }) => `列“${column}”：${message.zh}（${rule}）`);
  if (sameAs !== undefined) return [`与第 ${sameAs} 行编号相同`];
  if (change === 'duplicate') return [`与登记簿中的 ${valueIn(before, 'code')} 位置和文字都相同`];
  if (!before) return [];
  const shown = change === 'conflict' ? disputed : fields;
  return shown.map(
    (field) => `${words.fields[field]?.zh ?? field}：${valueIn(before, field)} → ${valueIn(sign, field)}`,
  );
}

interface Props {
  readonly preview: SurveyPreview;
  readonly decided: Readonly<Record<number, Decision>>;
  readonly onDecide: (rows: readonly number[], decision: Decision) => void;
}

/** The rows of a survey with what importing each would do; what waits for a person comes first. */
export function SurveyTable({ preview, decided, onDecide }: Props) {
  const words = useWords();
  const [kind, setKind] = useState<Change>();
  const of = (change: Change) => preview.rows.filter((row) => row.change === change);
  const shown = preview.rows
    .filter(({ change }) => !kind || change === kind)
    .sort((a, b) => changeKinds.indexOf(a.change) - changeKinds.indexOf(b.change) || a.row - b.row);
  const common = kind ? (of(kind)[0]?.choices ?? []) : [];
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={2} wrap="wrap" role="group" aria-label="按结果筛选">
        <Button size="S" variant={kind ? 'tertiary' : 'default'} onClick={() => setKind(undefined)}>
          {`全部 ${preview.rows.length}`}
        </Button>
        {changeKinds.map((each) => (
          <Button
            key={each}
            size="S"
            variant={each === kind ? 'default' : 'tertiary'}
            disabled={of(each).length === 0}
            onClick={() => setKind(each)}
          >
            {`${changes[each]} ${of(each).length}`}
          </Button>
        ))}
        {kind && common.length > 0
          ? common.map((decision) => (
              <Button
                key={decision}
                size="S"
                variant="secondary"
                onClick={() =>
                  onDecide(
                    of(kind)
                      .filter(({ choices }) => choices.includes(decision))
                      .map(({ row }) => row),
                    decision,
                  )
                }
              >
                {`这些行都${decisions[decision]}`}
              </Button>
            ))
          : null}
      </Flex>
      <Table colCount={6} rowCount={Math.min(shown.length, mostRows) + 1} aria-label="普查表各行">
        <Thead>
          <Tr>
            {['行', '编号', '文字', '结果', '说明', '决定'].map((head) => (
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
                <Typography>{valueIn(row.sign, 'code')}</Typography>
              </Td>
              <Td>
                <Typography>{`${valueIn(row.sign, 'zh')} / ${valueIn(row.sign, 'en')}`}</Typography>
              </Td>
              <Td>
                <Badge {...colours[row.change]}>{changes[row.change]}</Badge>
              </Td>
              <Td>
                {remarks(row, words).map((remark) => (
                  <Typography key={remark} tag="p" variant="pi">
                    {remark}
                  </Typography>
                ))}
              </Td>
              <Td>
                {row.choices.length > 0 ? (
                  <SingleSelect
                    size="S"
                    aria-label={`第 ${row.row} 行怎么办`}
                    placeholder="待决定"
                    value={decided[row.row] ?? ''}
                    onChange={(value: string | number) => onDecide([row.row], value as Decision)}
                  >
                    {row.choices.map((choice) => (
                      <SingleSelectOption key={choice} value={choice}>
                        {decisions[choice]}
                      </SingleSelectOption>
                    ))}
                  </SingleSelect>
                ) : null}
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
      {shown.length > mostRows ? (
        <Typography textColor="neutral600">{`只显示前 ${mostRows} 行，共 ${shown.length} 行；可按结果筛选，成批决定。`}</Typography>
      ) : null}
    </Flex>
  );
}
