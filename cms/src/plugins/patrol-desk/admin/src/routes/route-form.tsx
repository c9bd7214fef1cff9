import { Button, Checkbox, Flex, Grid, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { TextField } from '../../../../../admin/desk/text-field';
import { type Problem, problemsOf, usePatrolDesk, useReading, useTelling } from '../client';
import { blankRoute, type RouteDraft, type RouteRow } from './route';
import { StopList } from './stop-list';

interface Props {
  readonly route: RouteRow | undefined;
  readonly onDone: () => void;
}

const fields: readonly (readonly [keyof RouteDraft & string, string, 'text' | 'date' | 'time' | 'number'])[] =
  [
    ['name', '路线名称', 'text'],
    ['area', '片区', 'text'],
    ['everyDays', '每几天一次', 'number'],
    ['firstDay', '首次日期', 'date'],
    ['dueBy', '完成时限', 'time'],
  ];

/** Makes or changes a route. */
export function RouteForm({ route, onDone }: Props) {
  const [draft, setDraft] = useState<RouteDraft>(
    route ? { ...route, everyDays: String(route.everyDays) } : blankRoute(),
  );
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { post, put } = usePatrolDesk();
  const { done } = useTelling();
  const { data: areas = [] } = useReading<readonly string[]>('/areas/sign');
  const change = (part: Partial<RouteDraft>) => {
    setDraft((before) => ({ ...before, ...part }));
    setProblems((before) => before.filter(({ field }) => !(field in part)));
  };
  const save = async () => {
    const { name, area, facility, stops, firstDay, dueBy, active } = draft;
    const everyDays = Number(draft.everyDays);
    const body = { name, area, facility, stops, everyDays, firstDay, dueBy: dueBy.slice(0, 5), active };
    try {
      await (route ? put(`/routes/${route.id}`, body) : post('/routes', body));
      done('路线已保存，手机下次更新时生效');
      onDone();
    } catch (error) {
      setProblems(problemsOf(error));
    }
  };
  const others = problems.filter(({ field }) => !fields.some(([name]) => name === field));
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography variant="beta" tag="h2">
        {route ? '修改路线' : '新建路线'}
      </Typography>
      <Grid.Root gap={4}>
        {fields.map(([name, label, type]) => (
          <Grid.Item key={name} col={4} s={12} direction="column" alignItems="stretch">
            <TextField
              label={label}
              name={name}
              type={type}
              value={String(draft[name])}
              onChange={(value) => change({ [name]: value })}
              problems={problems}
              {...(name === 'area' ? { suggestions: areas } : {})}
            />
          </Grid.Item>
        ))}
      </Grid.Root>
      <StopList area={draft.area} stops={draft.stops} onChange={(stops) => change({ stops })} />
      <Checkbox checked={draft.active} onCheckedChange={(active: boolean) => change({ active })}>
        启用（停用后不再计漏巡，记录保留）
      </Checkbox>
      {others.map(({ field, message }) => (
        <Typography key={`${field} ${message}`} textColor="danger600" role="alert">
          {message}
        </Typography>
      ))}
      <Flex gap={2}>
        <Button onClick={save}>保存</Button>
        <Button variant="tertiary" onClick={onDone}>
          取消
        </Button>
      </Flex>
    </Flex>
  );
}
