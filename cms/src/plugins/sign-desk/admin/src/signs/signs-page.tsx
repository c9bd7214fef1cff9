import {
  Box,
  Button,
  Flex,
  Searchbar,
  SearchForm,
  Table,
  Tbody,
  Td,
  Th,
  Thead,
  Tr,
  Typography,
} from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { NotRead } from '../../../../../admin/desk/not-read';
import { queryOf, useReading, useRested } from '../client';
import { FilterSelect, plain } from '../filter-select';
import { atOnce, Pager } from '../pager';
import { useChoices, useWords } from '../words';
import { AreaOverview } from './area-overview';
import { NewSign } from './new-sign';
import { gravest, type ListedSign } from './sign';
import { StateBadge } from './state-badge';

/** The signs by place: every area at a glance, then sign by sign, the state in colour and in words. */
export function SignsPage() {
  const [search, setSearch] = useSearchParams();
  const words = useWords();
  const { areas, owners } = useChoices();
  const filters = {
    area: search.get('area') ?? '',
    owner: search.get('owner') ?? '',
    state: search.get('state') ?? '',
    severity: search.get('severity') ?? '',
    placed: search.get('placed') ?? '',
  };
  const [typed, setTyped] = useState('');
  const rested = useRested(typed);
  const from = Number(search.get('from') ?? 0);
  const { data, failed, reload } = useReading<{ total: number; signs: readonly ListedSign[] }>(
    `/signs?${queryOf({ ...filters, words: rested, from, count: atOnce })}`,
  );
  const [entering, setEntering] = useState(false);
  const change = (filter: Record<string, string>) =>
    setSearch(
      Object.fromEntries(
        Object.entries({ tab: 'signs', ...filters, ...filter }).filter(([, value]) => value !== ''),
      ),
    );
  const open = (documentId: string) => setSearch({ tab: 'signs', sign: documentId });
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <AreaOverview chosen={filters.area} onChoose={(area) => change({ area })} />
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
            查找标识
          </Searchbar>
        </SearchForm>
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
          label="状态"
          value={filters.state}
          options={Object.entries(words.states)}
          onChange={(state) => change({ state })}
        />
        <FilterSelect
          label="审校结果"
          value={filters.severity}
          options={gravest}
          onChange={(severity) => change({ severity })}
        />
        <FilterSelect
          label="坐标"
          value={filters.placed}
          options={[
            ['yes', '有坐标'],
            ['no', '没有坐标'],
          ]}
          onChange={(placed) => change({ placed })}
        />
        <Button size="S" startIcon={<Plus />} onClick={() => setEntering(true)}>
          登记标识
        </Button>
      </Flex>
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
