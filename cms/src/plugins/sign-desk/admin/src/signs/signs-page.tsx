import { Box, Button, Flex, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { NotRead } from '../../../../../admin/desk/not-read';
import { queryOf, useReading } from '../client';
import { FilterBar } from '../filters/filter-bar';
import { useFilters } from '../filters/use-filters';
import { atOnce, Pager } from '../pager';
import { useWords } from '../words';
import { AreaOverview } from './area-overview';
import { NewSign } from './new-sign';
import type { ListedSign } from './sign';
import { StateBadge } from './state-badge';

/** The signs by place: every area at a glance, then sign by sign, the state in colour and in words. */
export function SignsPage() {
  const [, setSearch] = useSearchParams();
  const words = useWords();
  const filters = useFilters('signs', ['area', 'owner', 'signState', 'gravest', 'placed']);
  const { from, values, change } = filters;
  const { data, failed, reload } = useReading<{ total: number; signs: readonly ListedSign[] }>(
    `/signs?${queryOf({ ...values, from, count: atOnce })}`,
  );
  const [entering, setEntering] = useState(false);
  const open = (documentId: string) => setSearch({ tab: 'signs', sign: documentId });
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <AreaOverview chosen={values.area ?? ''} onChoose={(area) => change({ area })} />
      <FilterBar filters={filters} searches="查找标识">
        <Button size="S" startIcon={<Plus />} onClick={() => setEntering(true)}>
          登记标识
        </Button>
      </FilterBar>
      {!data ? (
        <NotRead failed={failed} onRetry={reload} />
      ) : data.signs.length === 0 ? (
        <Box background="neutral0" padding={8} hasRadius>
          <Typography>没有符合条件的标识。可以逐块登记，或在“导入导出”中导入普查表。</Typography>
        </Box>
      ) : (
        <Table colCount={6} rowCount={data.signs.length + 1} aria-label="标识">
          <Thead>
            <Tr>
              {['编号', '位置', '中文', '英文', '状态', '问题'].map((head) => (
                <Th key={head}>
                  <Typography variant="sigma">{head}</Typography>
                </Th>
              ))}
            </Tr>
          </Thead>
          <Tbody>
            {data.signs.map((sign) => (
              <Tr key={sign.documentId}>
                <Td>
                  <Button variant="ghost" size="S" onClick={() => open(sign.documentId)}>
                    {sign.code}
                  </Button>
                </Td>
                <Td>
                  <Typography>{[sign.area, sign.place].filter(Boolean).join(' · ')}</Typography>
                </Td>
                <Td>
                  <Typography lang="zh-CN">{sign.zh}</Typography>
                </Td>
                <Td>
                  <Typography lang="en">{sign.en}</Typography>
                </Td>
                <Td>
                  <StateBadge state={sign.state} words={words.states[sign.state]} />
                </Td>
                <Td>
                  <Typography textColor={sign.gravest ? 'danger600' : 'neutral600'}>
                    {sign.openFindings > 0 ? `${sign.openFindings} 处，最重 ${sign.gravest}` : '无'}
                  </Typography>
                </Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      )}
      {data ? (
        <Pager from={from} total={data.total} onTurn={(next) => change({ from: String(next) })} />
      ) : null}
      {entering ? <NewSign onClose={() => setEntering(false)} onEntered={open} /> : null}
    </Flex>
  );
}
