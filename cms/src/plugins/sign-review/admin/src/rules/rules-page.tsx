import { Box, Button, EmptyStateLayout, Flex, Loader, Searchbar, Typography } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useReading } from '../client';
import { type Rule, ruleGroups, wordsOfRule } from './rule';
import { RuleCard } from './rule-card';

/** Every rule of the auditor, searchable by number, words, norm and examples. */
export function RulesPage() {
  const [search, setSearch] = useSearchParams();
  const { data, failed, reload } = useReading<readonly Rule[]>('/rules');
  const [asked, setAsked] = useState(search.get('rule') ?? '');
  const [group, setGroup] = useState<string>();
  if (failed)
    return (
      <Flex direction="column" gap={4}>
        <Page.Error />
        <Button onClick={reload}>再试一次</Button>
      </Flex>
    );
  if (!data) return <Loader>正在读取规则…</Loader>;
  const words = asked.trim().toLowerCase().split(/\s+/);
  const found = data.filter(
    (rule) => (!group || rule.group === group) && words.every((word) => wordsOfRule(rule).includes(word)),
  );
  const ask = (text: string) => {
    setAsked(text);
    if (search.has('rule')) setSearch({ tab: 'rules' }, { replace: true });
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Box background="neutral0" padding={4} hasRadius shadow="tableShadow">
        <Flex direction="column" alignItems="stretch" gap={3}>
          <Searchbar
            name="rules"
            value={asked}
            onChange={(event) => ask(event.target.value)}
            onClear={() => ask('')}
            clearLabel="清除"
            placeholder="编号、词语、标准或例子，如 Gate、拼音、SPELL"
          >
            查找规则
          </Searchbar>
          <Flex gap={2} wrap="wrap" role="group" aria-label="规则分组">
            <Button size="S" variant={group ? 'tertiary' : 'default'} onClick={() => setGroup(undefined)}>
              全部
            </Button>
            {Object.entries(ruleGroups).map(([name, label]) => (
              <Button
                key={name}
                size="S"
                variant={name === group ? 'default' : 'tertiary'}
                aria-pressed={name === group}
                onClick={() => setGroup(name)}
              >
                {label}
              </Button>
            ))}
          </Flex>
        </Flex>
      </Box>
      <Typography role="status" textColor="neutral600">{`${found.length} 条规则`}</Typography>
      {found.length === 0 ? (
        <EmptyStateLayout content="没有符合的规则，换个词试试。" />
      ) : (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
          {found.map((rule) => (
            <RuleCard key={rule.id} rule={rule} />
          ))}
        </Flex>
      )}
    </Flex>
  );
}
