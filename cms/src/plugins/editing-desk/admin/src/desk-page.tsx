import { Box, Tabs } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useSearchParams } from 'react-router-dom';
import { ReportPage } from './checks/report-page';
import { WaiversPage } from './checks/waivers-page';
import { ComparePage } from './compare/compare-page';
import { OverviewPage } from './overview/overview-page';

const tabs = [
  { name: 'translations', label: '译文' },
  { name: 'checks', label: '检查' },
  { name: 'waivers', label: '豁免' },
] as const;

/** The editing desk: the state of translations, what the checks find, and waivers. */
export default function DeskPage() {
  const [search, setSearch] = useSearchParams();
  const document = search.get('document');
  const chosen = tabs.find(({ name }) => name === search.get('tab'))?.name ?? 'translations';
  const content = {
    translations: <OverviewPage onOpen={(name) => setSearch({ document: name })} />,
    checks: <ReportPage />,
    waivers: <WaiversPage />,
  };
  return (
    <Page.Main>
      <Page.Title>编审台</Page.Title>
      <Layouts.Header title="编审台" subtitle="哪段译文过期了，哪篇内容还不能发布，一点就到要改的地方。" />
      <Layouts.Content>
        {document ? (
          <ComparePage key={document} name={document} onBack={() => setSearch({ tab: 'translations' })} />
        ) : (
          <Tabs.Root value={chosen} onValueChange={(tab) => setSearch({ tab })}>
            <Tabs.List aria-label="编审台">
              {tabs.map(({ name, label }) => (
                <Tabs.Trigger key={name} value={name}>
                  {label}
                </Tabs.Trigger>
              ))}
            </Tabs.List>
            {tabs.map(({ name }) => (
              <Tabs.Content key={name} value={name}>
                <Box padding={6}>{chosen === name ? content[name] : null}</Box>
              </Tabs.Content>
            ))}
          </Tabs.Root>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}
