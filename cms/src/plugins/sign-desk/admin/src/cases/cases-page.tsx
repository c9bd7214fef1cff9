import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { NotRead } from '../../../../../admin/desk/not-read';
import { queryOf, useReading } from '../client';
import { FilterBar } from '../filters/filter-bar';
import { useFilters } from '../filters/use-filters';
import { atOnce, Pager } from '../pager';
import { CaseCard } from './case-card';
import type { DeskCase } from './desk-case';
import { NoticeForm } from './notice-form';

/** The cases: what is to be notified, what is overdue, what waits for a check-back. */
export function CasesPage() {
  const filters = useFilters('cases', ['caseState', 'owner', 'area']);
  const { from } = filters;
  const { data, failed, reload } = useReading<{ total: number; cases: readonly DeskCase[] }>(
    `/cases?${queryOf({ ...filters.values, from, count: atOnce })}`,
  );
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const chooseNone = () => setChosen(new Set());
  const turn = (next: number) => {
    chooseNone();
    filters.change({ from: String(next) });
  };
  const toggle = (id: number, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const picked = data?.cases.filter(({ id, state }) => chosen.has(id) && state === 'found') ?? [];
  const notified = () => {
    chooseNone();
    reload();
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <FilterBar filters={filters} onChange={chooseNone} />
      {picked.length > 0 ? <NoticeForm cases={picked} onIssued={notified} /> : null}
      {!data ? (
        <NotRead failed={failed} onRetry={reload} />
      ) : data.cases.length === 0 ? (
        <Box background="neutral0" padding={8} hasRadius>
          <Typography>没有符合条件的整改。在“问题”中采用建议或另写，即为立案。</Typography>
        </Box>
      ) : (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3} aria-label="整改清单">
          {data.cases.map((each) => (
            <CaseCard key={`${each.id} ${each.changedAt}`} found={each} onDone={reload}>
              {each.steps.includes('notify') ? (
                <Checkbox
                  checked={chosen.has(each.id)}
                  aria-label={`选入通知书 ${each.code}`}
                  onCheckedChange={(checked) => toggle(each.id, checked === true)}
                />
              ) : null}
            </CaseCard>
          ))}
        </Flex>
      )}
      {data ? <Pager from={from} total={data.total} onTurn={turn} /> : null}
    </Flex>
  );
}
