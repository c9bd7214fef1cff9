import { Box, Button, Flex, Grid, Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { boxWords, lookAt, type SignPlan } from 'shared/signage/sign-plan';
import { NotRead } from '../../../../../admin/desk/not-read';
import { queryOf, useReading } from '../client';
import { FilterBar } from '../filters/filter-bar';
import { useFilters } from '../filters/use-filters';
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
  const [, setSearch] = useSearchParams();
  // The state is chosen by the legend, the box by looking around.
  const filters = useFilters('plan', ['area', 'owner', 'gravest'], ['state', 'box']);
  const { values, from, searchWith, change } = filters;
  const { data, failed, reload } = useReading<SignPlan>(`/plan?${queryOf(values)}`);
  const [shown, show] = useState<SignPlan>();
  // The last plan stays until the next one is there: nothing flickers while somebody looks around.
  useEffect(() => {
    if (data) show(data);
  }, [data]);
  const plan = data ?? shown;
  if (!plan || failed) return <NotRead failed={failed} onRetry={reload} />;
  const isWhole = !values.box;
  const missing = [
    plan.elsewhere > 0 ? `${plan.elsewhere} 块的坐标在图外` : '',
    plan.unplaced > 0 ? `${plan.unplaced} 块没有坐标` : '',
  ].filter(Boolean);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <FilterBar filters={filters} />
      <PlanLegend spots={plan.spots} chosen={values.state ?? ''} onChoose={(state) => change({ state })} />
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
              filters={{ ...values, box: boxWords(plan.box) }}
              from={from}
              onTurn={(from) => change({ from: String(from) })}
              onOpen={(sign) => setSearch({ tab: 'plan', sign })}
            />
          </Box>
        </Grid.Item>
      </Grid.Root>
    </Flex>
  );
}
