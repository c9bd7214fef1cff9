import { Box, Flex, Searchbar, SearchForm, Typography } from '@strapi/design-system';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { NotRead } from '../../../../../admin/desk/not-read';
import { severities } from '../../../../sign-review/admin/src/findings/finding';
import { queryOf, useReading, useRested } from '../client';
import { FilterSelect, plain } from '../filter-select';
import { atOnce, Pager } from '../pager';
import { useChoices } from '../words';
import { DecisionDialog } from './decision-dialog';
import type { DeskFinding, FindingPage } from './desk-finding';
import { FindingRow } from './finding-row';
import { useDecisions } from './use-decisions';

const states = [
  ['open', '待处理'],
  ['handled', '整改中'],
  ['waived', '已豁免'],
] as const;

/** The findings of the whole register, a page at a time; everything can be done without leaving the keys. */
export function FindingsPage() {
  const [search, setSearch] = useSearchParams();
  const { areas, owners, rules } = useChoices();
  const filters = { severity: '', rule: '', area: '', owner: '', state: 'open', words: '' };
  for (const name of Object.keys(filters) as (keyof typeof filters)[])
    filters[name] = search.get(name) ?? filters[name];
  const [typed, setTyped] = useState(filters.words);
  const words = useRested(typed);
  const from = Number(search.get('from') ?? 0);
  const { data, failed, reload } = useReading<FindingPage>(
    `/findings?${queryOf({ ...filters, words, from, count: atOnce })}`,
  );
  const [at, setAt] = useState(0);
  const [asked, setAsked] = useState<{ finding: DeskFinding; what: 'edit' | 'waive' }>();
  const decisions = useDecisions(reload);
  const rows = useRef<(HTMLLIElement | null)[]>([]);
  const findings = data?.findings ?? [];
  const current = Math.min(at, Math.max(0, findings.length - 1));
  const hasFocus = useRef(false);

  // After a decision the next finding takes the place of the one that went: the hands stay on the keys.
  useEffect(() => {
    if (hasFocus.current && !asked) rows.current[current]?.focus();
  }, [data, asked]);

  const change = (filter: Record<string, string>) => {
    setAt(0);
    const next = { tab: 'findings', ...filters, words, ...filter };
    setSearch(
      Object.fromEntries(Object.entries(next).filter(([name, value]) => value !== '' || name === 'state')),
    );
  };
  const open = ({ sign }: DeskFinding) => setSearch({ tab: 'findings', sign: sign.documentId });
  const move = (to: number) => {
    const next = Math.max(0, Math.min(to, findings.length - 1));
    setAt(next);
    rows.current[next]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || asked) return;
    const finding = findings[current];
    if (!finding) return;
    const openNow = finding.state === 'open' && !finding.handled;
    if (event.key === 'ArrowDown' || event.key === 'j') move(current + 1);
    else if (event.key === 'ArrowUp' || event.key === 'k') move(current - 1);
    else if (event.key === 'a' && openNow && finding.proposed !== undefined) decisions.accept(finding);
    else if (event.key === 'e' && openNow) setAsked({ finding, what: 'edit' });
    else if (event.key === 'w' && openNow) setAsked({ finding, what: 'waive' });
    else if (event.key === 'o') open(finding);
    else return;
    event.preventDefault();
  };
  const close = () => setAsked(undefined);

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={2} wrap="wrap" role="group" aria-label="筛选">
        <SearchForm>
          <Searchbar
            name="words"
            size="S"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onClear={() => setTyped('')}
            clearLabel="清除"
            placeholder="编号、位置或文字"
          >
            查找问题
          </Searchbar>
        </SearchForm>
        <FilterSelect
          label="等级"
          value={filters.severity}
          options={Object.entries(severities).map(([each, meaning]) => [each, `${each} ${meaning}`] as const)}
          onChange={(severity) => change({ severity })}
        />
        <FilterSelect
          label="规则"
          value={filters.rule}
          options={plain(rules)}
          onChange={(rule) => change({ rule })}
        />
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
          label="处理状态"
          value={filters.state}
          options={states}
          onChange={(state) => change({ state })}
        />
      </Flex>
      <Typography variant="pi" textColor="neutral600">
        键盘：↑↓ 或 J K 移动，A 采用建议，E 另写，W 豁免，O 打开标识。
      </Typography>
      {!data ? (
        <NotRead failed={failed} onRetry={reload} />
      ) : findings.length === 0 ? (
        <Box background="neutral0" padding={8} hasRadius>
          <Typography>没有符合条件的问题。</Typography>
        </Box>
      ) : (
        <Box hasRadius shadow="tableShadow" overflow="hidden">
          <ol
            aria-label="问题清单"
            onKeyDown={onKeyDown}
            onFocus={() => {
              hasFocus.current = true;
            }}
            onBlur={(event) => {
              if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget))
                hasFocus.current = false;
            }}
          >
            {findings.map((finding, index) => (
              <FindingRow
                key={finding.id}
                ref={(row) => {
                  rows.current[index] = row;
                }}
                finding={finding}
                current={index === current}
                busy={decisions.busy}
                onFocus={() => setAt(index)}
                onAccept={() => decisions.accept(finding)}
                onEdit={() => setAsked({ finding, what: 'edit' })}
                onWaive={() => setAsked({ finding, what: 'waive' })}
                onWithdraw={() => decisions.withdraw(finding)}
                onOpen={() => open(finding)}
              />
            ))}
          </ol>
        </Box>
      )}
      {data ? (
        <Pager from={from} total={data.total} onTurn={(next) => change({ from: String(next) })} />
      ) : null}
      {asked ? (
        <DecisionDialog
          finding={asked.finding}
          what={asked.what}
          busy={decisions.busy}
          onEdit={async (wording) => (await decisions.accept(asked.finding, wording)) && close()}
          onWaive={async (reason, scope) => (await decisions.waive(asked.finding, reason, scope)) && close()}
          onClose={close}
        />
      ) : null}
    </Flex>
  );
}
