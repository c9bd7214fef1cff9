import { Box, Tabs } from '@strapi/design-system';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router-dom';
import { CheckPage } from './check/check-page';
import { type SignDraft, useSignDraft } from './check/sign-draft';
import { RulesPage } from './rules/rules-page';
import { TransferPage } from './terms/transfer-page';

const termPermissions = [{ action: 'plugin::sign-review.terms', subject: null }];

interface Tab {
  readonly name: string;
  readonly label: string;
  readonly render: (draft: SignDraft) => ReactNode;
}

const tabs: readonly Tab[] = [
  { name: 'check', label: '核对', render: (draft) => <CheckPage draft={draft} /> },
  { name: 'rules', label: '规则', render: () => <RulesPage /> },
];
const termsTab: Tab = { name: 'terms', label: '术语导入导出', render: () => <TransferPage /> };

/** The sign review: one page with a tab for each kind of work. */
export default function ReviewPage() {
  const [search, setSearch] = useSearchParams();
  const { allowedActions } = useRBAC(termPermissions);
  const draft = useSignDraft();
  const open = (allowedActions as { canTerms?: boolean }).canTerms ? [...tabs, termsTab] : tabs;
  const chosen = open.find(({ name }) => name === search.get('tab'))?.name ?? 'check';
  return (
    <Page.Main>
      <Page.Title>标识审校</Page.Title>
      <Layouts.Header
        title="标识审校"
        subtitle="按国家和北京市的译写规范核对中英文标识；术语以“内容管理 › 术语”为准，改后立即生效。"
      />
      <Layouts.Content>
        <Tabs.Root value={chosen} onValueChange={(tab) => setSearch({ tab })}>
          <Tabs.List aria-label="标识审校">
            {open.map(({ name, label }) => (
              <Tabs.Trigger key={name} value={name}>
                {label}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          {open.map(({ name, render }) => (
            <Tabs.Content key={name} value={name}>
              <Box padding={6}>{chosen === name ? render(draft) : null}</Box>
            </Tabs.Content>
          ))}
        </Tabs.Root>
      </Layouts.Content>
    </Page.Main>
  );
}
