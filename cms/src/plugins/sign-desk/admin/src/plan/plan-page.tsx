import { Box, Button, Flex, Grid, Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { NotRead } from '../../../../../admin/desk/not-read';
import { queryOf, useReading } from '../client';
import { FilterSelect, plain } from '../filter-select';
import { gravest } from '../signs/sign';
import { useChoices } from '../words';
import { boxWords, lookAt, type SignPlan } from './plan';
import { PlanLegend } from './plan-legend';
import { PlanList } from './plan-list';
import { PlanPicture } from './plan-picture';

const looks = [
  ['放大', { times: 2 }],
  ['缩小', { times: 0.5 }],
  ['向北', { north: 0.4 }],
  ['向南', { north: -0.4 }],
  ['向西', { east: -0.4 }],
  ['向东', { east: 0.4 }],
] as const;

/** The signs by place: the plan, what its marks mean, and the same signs as a list. */
export function PlanPage() {
  const [search, setSearch] = useSearchParams();
  const { areas, owners } = useChoices();
  const part = (name: string) => search.get(name) ?? '';
  const filters = {
    area: part('area'),
    owner: part('owner'),
    state: part('state'),
    severity: part('severity'),
    box: part('box'),
  };
  const { data, failed, reload } = useReading<SignPlan>(`/plan?${queryOf(filters)}`);
  const [shown, show] = useState<SignPlan>();
  // The last plan stays until the next one is there: nothing flickers while somebody looks around.
  useEffect(() => {
    if (data) show(data);
  }, [data]);
  const searchWith = (parts: Readonly<Record<string, string>>) =>
    `?${queryOf({ tab: 'plan', ...filters, ...parts })}`;
  const change = (parts: Readonly<Record<string, string>>) => setSearch(searchWith(parts));
  const plan = data ?? shown;
  if (!plan || failed) return <NotRead failed={failed} onRetry={reload} />;
  const isWhole = filters.box === '';
  const missing = [
    plan.elsewhere > 0 ? `${plan.elsewhere} 块的坐标在图外` : '',
    plan.unplaced > 0 ? `${plan.unplaced} 块没有坐标` : '',
  ].filter(Boolean);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={2} wrap="wrap" role="group" aria-label="筛选">
        <FilterSelect
          label="片区"
          value={filters.area}
          options={plain(areas)}
          onChange={(area) => change({ area })}
        />
        <FilterSelect
          label="权属单位"
          value={filters.owner}
          options={plain(owners)}
          onChange={(owner) => change({ owner })}
        />
        <FilterSelect
          label="审校结果"
          value={filters.severity}
          options={gravest}
          onChange={(severity) => change({ severity })}
        />
      </Flex>
      <PlanLegend spots={plan.spots} chosen={filters.state} onChoose={(state) => change({ state })} />
      <Grid.Root gap={6}>
        <Grid.Item col={6} s={12} direction="column" alignItems="stretch" gap={2}>
          <Flex gap={1} wrap="wrap" role="group" aria-label="移动平面图">
            {looks.map(([words, look]) => (
              <Button
                key={words}
                size="S"
                variant="tertiary"
                disabled={isWhole && words === '缩小'}
                onClick={() => change({ box: boxWords(lookAt(plan.box, look)) })}
              >
                {words}
              </Button>
            ))}
            <Button size="S" variant="tertiary" disabled={isWhole} onClick={() => change({ box: '' })}>
              全图
            </Button>
          </Flex>
          <PlanPicture plan={plan} searchWith={searchWith} onFollow={setSearch} />
          <Typography variant="pi" textColor="neutral600">
            位置按 WGS-84 坐标；建筑与广场的轮廓为示意。
          </Typography>
          {missing.length > 0 ? (
            <Flex gap={2}>
              <Typography variant="pi" textColor="neutral600">{`另有${missing.join('，')}。`}</Typography>
              {plan.unplaced > 0 ? (
                <Button size="S" variant="ghost" onClick={() => setSearch({ tab: 'signs', placed: 'no' })}>
                  查看没有坐标的标识
                </Button>
              ) : null}
            </Flex>
          ) : null}
        </Grid.Item>
        <Grid.Item col={6} s={12} direction="column" alignItems="stretch">
          <Box background="neutral100" padding={3} hasRadius>
            <PlanList
              filters={{ ...filters, box: boxWords(plan.box) }}
              from={Number(part('from'))}
              onTurn={(from) => change({ from: String(from) })}
              onOpen={(sign) => setSearch({ tab: 'plan', sign })}
            />
          </Box>
        </Grid.Item>
      </Grid.Root>
    </Flex>
  );
}
