import { Badge, Box, Button, Flex, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { KindFilter } from '../../../../../admin/desk/kind-filter';
import { NotRead } from '../../../../../admin/desk/not-read';
import { useReading } from '../client';
import type { RouteRow } from '../routes/route';
import { type Round, type RoundState, roundStates } from './round';
import { RoundChecks } from './round-checks';

/** Rows drawn at once. */
const mostRows = 200;
const grave: readonly RoundState[] = ['missed', 'late'];

/** The rounds of the last days; those that were missed or are late first. */
export function RoundsPage() {
  const rounds = useReading<{ from: string; to: string; rounds: readonly Round[] }>('/rounds');
  const routes = useReading<readonly RouteRow[]>('/routes');
  const [state, setState] = useState<RoundState>();
  const [opened, open] = useState<Round>();
  if (!rounds.data || !routes.data)
    return (
      <NotRead
        failed={rounds.failed || routes.failed}
        onRetry={() => {
          rounds.reload();
          routes.reload();
        }}
      />
    );
  const all = rounds.data.rounds;
  const names = new Map(routes.data.map(({ id, name }) => [String(id), name]));
  const rank = (round: Round) => (grave.includes(round.state) ? 0 : 1);
  const shown = all.filter((round) => !state || round.state === state).sort((a, b) => rank(a) - rank(b));
  if (opened)
    return (
      <RoundChecks
        round={opened}
        name={names.get(opened.routeId) ?? opened.routeId}
        onBack={() => open(undefined)}
      />
    );
  if (all.length === 0)
    return (
      <Typography>{`${rounds.data.from} 至 ${rounds.data.to} 没有应巡的轮次。先在“路线与二维码”里建立路线。`}</Typography>
    );
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <KindFilter
        kinds={roundStates}
        countOf={(kind) => all.filter((round) => round.state === kind).length}
        total={all.length}
        chosen={state}
        onChoose={setState}
      />
      <Table colCount={6} rowCount={Math.min(shown.length, mostRows) + 1}>
        <Thead>
          <Tr>
            {['日期', '路线', '情况', '已查', '发现问题', '记录'].map((head) => (
              <Th key={head}>
                <Typography variant="sigma">{head}</Typography>
              </Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {shown.slice(0, mostRows).map((round) => (
            <Tr key={`${round.routeId} ${round.day}`}>
              <Td>
                <Typography>{round.day}</Typography>
              </Td>
              <Td>
                <Typography>{names.get(round.routeId)}</Typography>
              </Td>
              <Td>
                <Badge
                  {...(grave.includes(round.state)
                    ? { backgroundColor: 'danger100', textColor: 'danger700' }
                    : {})}
                >
                  {roundStates[round.state]}
                </Badge>
              </Td>
              <Td>
                <Typography>{`${round.checked} / ${round.stops}`}</Typography>
              </Td>
              <Td>
                <Typography textColor={round.faults > 0 ? 'danger600' : 'neutral800'}>
                  {round.faults}
                </Typography>
              </Td>
              <Td>
                {round.checked === 0 ? (
                  <Typography textColor="neutral600">无</Typography>
                ) : (
                  <Button
                    size="S"
                    variant="tertiary"
                    aria-label={`查看 ${names.get(round.routeId) ?? ''} ${round.day}`}
                    onClick={() => open(round)}
                  >
                    查看
                  </Button>
                )}
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
      {shown.length > mostRows ? (
        <Box>
          <Typography textColor="neutral600">{`只显示前 ${mostRows} 轮，共 ${shown.length} 轮。`}</Typography>
        </Box>
      ) : null}
    </Flex>
  );
}
