import { Box, Flex, Typography } from '@strapi/design-system';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { NotRead } from '../../../../../admin/desk/not-read';
import { queryOf, useReading } from '../client';
import { FilterBar } from '../filters/filter-bar';
import { useFilters } from '../filters/use-filters';
import { atOnce, Pager } from '../pager';
import { DecisionDialog } from './decision-dialog';
import type { DeskFinding, FindingPage } from './desk-finding';
import { FindingRow } from './finding-row';
import { useDecisions } from './use-decisions';

/** The findings of the whole register, a page at a time; everything can be done without leaving the keys. */
export function FindingsPage() {
  const [, setSearch] = useSearchParams();
  const filters = useFilters('findings', ['severity', 'rule', 'area', 'owner', 'decision']);
  const { from } = filters;
  const { data, failed, reload } = useReading<FindingPage>(
    `/findings?${queryOf({ ...filters.values, from, count: atOnce })}`,
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

  const turn = (next: number) => {
    setAt(0);
    filters.change({ from: String(next) });
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
      <FilterBar filters={filters} searches="查找问题" onChange={() => setAt(0)} />
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
      {data ? <Pager from={from} total={data.total} onTurn={turn} /> : null}
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
