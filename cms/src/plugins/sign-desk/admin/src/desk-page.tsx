import { Box, Tabs } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { type ReactNode, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { CasesPage } from './cases/cases-page';
import { FindingsPage } from './findings/findings-page';
import { RegisterNotes } from './notes/register-notes';
import { PlanPage } from './plan/plan-page';
import { PreReviewsPage } from './pre-reviews/pre-reviews-page';
import { RegisterRound } from './register-round';
import { ReportPage } from './reports/report-page';
import { SignsPage } from './signs/signs-page';
import { StoryPage } from './signs/story-page';
import { SurveyPage } from './surveys/survey-page';

interface Tab {
  readonly name: string;
  readonly label: string;
  readonly render: () => ReactNode;
}

const tabs: readonly Tab[] = [
  { name: 'findings', label: '问题', render: () => <FindingsPage /> },
  { name: 'signs', label: '标识', render: () => <SignsPage /> },
  { name: 'plan', label: '平面图', render: () => <PlanPage /> },
  { name: 'cases', label: '整改', render: () => <CasesPage /> },
  { name: 'surveys', label: '导入导出', render: () => <SurveyPage /> },
  { name: 'pre-reviews', label: '前置审核', render: () => <PreReviewsPage /> },
  { name: 'reports', label: '报告', render: () => <ReportPage /> },
];

/** The sign desk: one page with a tab for each kind of work; a sign's story opens in place of the tabs' content. */
export default function DeskPage() {
  const [search, setSearch] = useSearchParams();
  const chosen = tabs.find(({ name }) => name === search.get('tab'))?.name ?? 'findings';
  const sign = search.get('sign');
  const [round, setRound] = useState(0);
  return (
    <Page.Main>
      <Page.Title>标识工作台</Page.Title>
      <Layouts.Header
        title="标识工作台"
        subtitle="登记每一块标识，发现、通知、整改、复核、销号，直到现场改好。"
      />
      <Layouts.Content>
        <RegisterNotes onChanged={() => setRound((before) => before + 1)} />
        <RegisterRound.Provider value={round}>
          {sign ? (
            <StoryPage documentId={sign} />
          ) : (
            <Tabs.Root value={chosen} onValueChange={(tab) => setSearch({ tab })}>
              <Tabs.List aria-label="标识工作台">
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
          )}
        </RegisterRound.Provider>
      </Layouts.Content>
    </Page.Main>
  );
}
