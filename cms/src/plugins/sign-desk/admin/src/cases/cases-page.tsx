import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { NotRead } from '../../../../../admin/desk/not-read';
import { queryOf, useReading } from '../client';
import { FilterSelect, plain } from '../filter-select';
import { atOnce, Pager } from '../pager';
import { useChoices, useWords } from '../words';
import { CaseCard } from './case-card';
import type { DeskCase } from './desk-case';
import { NoticeForm } from './notice-form';

/** The cases: what is to be notified, what is overdue, what waits for a check-back. */
export function CasesPage() {
  const [search, setSearch] = useSearchParams();
  const words = useWords();
  const { areas, owners } = useChoices();
  const filters = {
    state: search.get('state') ?? 'open',
    owner: search.get('owner') ?? '',
    area: search.get('area') ?? '',
  };
  const from = Number(search.get('from') ?? 0);
  const { data, failed, reload } = useReading<{ total: number; cases: readonly DeskCase[] }>(
    `/cases?${queryOf({ ...filters, from, count: atOnce })}`,
  );
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const change = (filter: Record<string, string>) => {
    setChosen(new Set());
    setSearch({ tab: 'cases', ...filters, ...filter });
  };
  const toggle = (id: number, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const picked = data?.cases.filter(({ id, state }) => chosen.has(id) && state === 'found') ?? [];
  const notified = () => {
    setChosen(new Set());
    reload();
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={2} wrap="wrap" role="group" aria-label="筛选">
        <FilterSelect
          label="进度"
          value={filters.state}
          options={[['open', '未销号'], ['overdue', '逾期'], ...Object.entries(words.cases)]}
          onChange={(state) => change({ state })}
        />
        <FilterSelect
          label="权属单位"
          value={filters.owner}
          options={plain(owners)}
          onChange={(owner) => change({ owner })}
        />
        <FilterSelect
          label="片区"
          value={filters.area}
          options={plain(areas)}
          onChange={(area) => change({ area })}
        />
      </Flex>
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
      {data ? (
        <Pager from={from} total={data.total} onTurn={(next) => change({ from: String(next) })} />
      ) : null}
    </Flex>
  );
}
