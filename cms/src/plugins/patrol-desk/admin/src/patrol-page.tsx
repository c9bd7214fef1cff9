import { Box, Tabs } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router-dom';
import { PhoneList } from './phones/phone-list';
import { ReportsPage } from './reports/reports-page';
import { RoundsPage } from './rounds/rounds-page';
import { RoutesPage } from './routes/routes-page';

const tabs: readonly { readonly name: string; readonly label: string; readonly render: () => ReactNode }[] = [
  { name: 'rounds', label: '巡查情况', render: () => <RoundsPage /> },
  { name: 'routes', label: '路线与二维码', render: () => <RoutesPage /> },
  { name: 'reports', label: '游客上报', render: () => <ReportsPage /> },
  { name: 'phones', label: '巡查手机', render: () => <PhoneList /> },
];

/** The patrol desk: one page with a tab for each kind of work. */
export default function PatrolPage() {
  const [search, setSearch] = useSearchParams();
  const chosen = tabs.find(({ name }) => name === search.get('tab'))?.name ?? 'rounds';
  return (
    <Page.Main>
      <Page.Title>现场巡查</Page.Title>
      <Layouts.Header
        title="现场巡查"
        subtitle="巡查路线、漏巡与逾期、游客上报的问题。巡查在小程序“我的 › 工作人员入口”里进行，没有网络也能记录。"
      />
      <Layouts.Content>
        <Tabs.Root value={chosen} onValueChange={(tab) => setSearch({ tab })}>
          <Tabs.List aria-label="现场巡查">
            {tabs.map(({ name, label }) => (
              <Tabs.Trigger key={name} value={name}>
                {label}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          {tabs.map(({ name, render }) => (
            <Tabs.Content key={name} value={name}>
              <Box padding={6}>{chosen === name ? render() : null}</Box>
            </Tabs.Content>
          ))}
        </Tabs.Root>
      </Layouts.Content>
    </Page.Main>
  );
}
