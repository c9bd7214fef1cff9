import { Box, Tabs } from '@strapi/design-system';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { useSearchParams } from 'react-router-dom';
import { CodesPage } from './codes/codes-page';
import { UsagePage } from './usage/usage-page';

const permissions = [
  { action: 'plugin::visitor-desk.codes', subject: null },
  { action: 'plugin::visitor-desk.usage', subject: null },
];
const tabs = [
  { name: 'codes', label: '二维码', right: 'canCodes', Content: CodesPage },
  { name: 'usage', label: '参观统计', right: 'canUsage', Content: UsagePage },
] as const;

/** What concerns visitors on the square: the codes they scan, and what they open and hear. */
export default function VisitorPage() {
  const [search, setSearch] = useSearchParams();
  const { allowedActions, isLoading } = useRBAC(permissions);
  const rights = allowedActions as Readonly<Record<string, boolean>>;
  const open = tabs.filter(({ right }) => rights[right]);
  const chosen = open.find(({ name }) => name === search.get('tab'))?.name ?? open[0]?.name ?? 'codes';
  if (isLoading) return <Page.Loading />;
  return (
    <Page.Main>
      <Page.Title>观众服务</Page.Title>
      <Layouts.Header
        title="观众服务"
        subtitle="打印现场的二维码；看观众打开、听完了什么。统计只有合计，不认人。"
      />
      <Layouts.Content>
        <Tabs.Root value={chosen} onValueChange={(tab) => setSearch({ tab })}>
          <Tabs.List aria-label="观众服务">
            {open.map(({ name, label }) => (
              <Tabs.Trigger key={name} value={name}>
                {label}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          {open.map(({ name, Content }) => (
            <Tabs.Content key={name} value={name}>
              <Box padding={6}>{chosen === name ? <Content /> : null}</Box>
            </Tabs.Content>
          ))}
        </Tabs.Root>
      </Layouts.Content>
    </Page.Main>
  );
}
