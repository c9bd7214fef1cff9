import { Badge, Button, Flex, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { deviation, kindNames, remarksOf, weekdayOf, type YearDay } from './day';

function Difference({ day }: { readonly day: YearDay }) {
  const differences = (['raise', 'lower'] as const).map((event) => deviation(day, event));
  if (day.basis === 'estimate') return <Typography textColor="neutral600">—</Typography>;
  const largest = Math.max(...differences.map((each) => Math.abs(each ?? 0)));
  const signed = (minutes: number) => (minutes > 0 ? `+${minutes}` : String(minutes));
  return (
    <Typography
      textColor={largest >= 2 ? 'danger600' : largest === 1 ? 'warning600' : 'neutral600'}
      fontWeight={largest > 0 ? 'semiBold' : undefined}
    >
      {differences.map((each) => signed(each ?? 0)).join(' / ')}
    </Typography>
  );
}

/** A day of mourning is told in ink, not in red. */
const mourning = { backgroundColor: 'neutral200', textColor: 'neutral900' } as const;
const notable = { backgroundColor: 'danger100', textColor: 'danger700' } as const;

interface Props {
  readonly days: readonly YearDay[];
  readonly today: string;
  readonly onChoose: (date: string) => void;
}

/** The days of a month, one row each. */
export function MonthTable({ days, today, onChoose }: Props) {
  const heads = ['日期', '升旗', '降旗', '依据', '规模', '与太阳相差（升 / 降，分）', '特别情况', ''];
  return (
    <Table colCount={heads.length} rowCount={days.length + 1}>
      <Thead>
        <Tr>
          {heads.map((head) => (
            <Th key={head}>
              <Typography variant="sigma">{head}</Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {days.map((day) => (
          <Tr key={day.date}>
            <Td>
              <Typography fontWeight={day.date === today ? 'bold' : undefined}>
                {`${Number(day.date.slice(8))}日 周${weekdayOf(day.date)}${day.date === today ? ' · 今天' : ''}`}
              </Typography>
            </Td>
            <Td>
              <Typography fontWeight="semiBold">{day.raise}</Typography>
            </Td>
            <Td>
              <Typography fontWeight="semiBold">{day.lower}</Typography>
            </Td>
            <Td>
              <Badge active={day.basis === 'official'}>{day.basis === 'official' ? '官方' : '预计'}</Badge>
            </Td>
            <Td>
              <Typography textColor={day.kind === 'ordinary' ? 'neutral600' : 'danger600'}>
                {kindNames[day.kind]}
              </Typography>
            </Td>
            <Td>
              <Difference day={day} />
            </Td>
            <Td>
              <Flex gap={1}>
                {remarksOf(day).map((remark) => (
                  <Badge key={remark} {...(remark === '下半旗' ? mourning : notable)}>
                    {remark}
                  </Badge>
                ))}
              </Flex>
            </Td>
            <Td>
              <Button
                variant="tertiary"
                size="S"
                aria-label={`${day.revision > 0 ? '更正' : '录入'} ${day.date}`}
                onClick={() => onChoose(day.date)}
              >
                {day.revision > 0 ? '更正' : '录入'}
              </Button>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
