import { Badge, Box, Flex, Tabs } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useSearchParams } from 'react-router-dom';
import { useReading } from './client';
import { DutyPage } from './duty/duty-page';
import { InspectionPage } from './duty/inspection-page';
import type { Inspections } from './duty/inspections';
import { CorrectionPage } from './history/correction-page';
import { SettingPage } from './setting/setting-page';
import { ImportPage } from './table/import-page';
import { YearPage } from './year/year-page';

const pages = [
  { name: 'year', label: '全年', Content: YearPage },
  { name: 'table', label: '导入年表', Content: ImportPage },
  { name: 'correction', label: '更正记录', Content: CorrectionPage },
  { name: 'duty', label: '值勤清单', Content: DutyPage },
  { name: 'inspection', label: '设备检查', Content: InspectionPage },
  { name: 'setting', label: '设置', Content: SettingPage },
] as const;

/** The ceremony desk: one page with a tab for each kind of work; an overdue inspection is seen from all of them. */
export default function DeskPage() {
  const [search, setSearch] = useSearchParams();
  const { data: inspections, reload } = useReading<Inspections>('/inspections');
  const chosen = pages.find(({ name }) => name === search.get('tab'))?.name ?? 'year';
  const overdue = inspections?.states.filter((state) => state.overdue).length ?? 0;
  return (
    <Page.Main>
      <Page.Title>升降旗</Page.Title>
      <Layouts.Header
        title="升降旗"
        subtitle="官方时间一经录入即向公众公布；更正须附原因并留存记录。时间均为北京时间。"
      />
      <Layouts.Content>
        <Tabs.Root value={chosen} onValueChange={(tab) => setSearch({ tab })}>
          <Tabs.List aria-label="升降旗">
            {pages.map(({ name, label }) => (
              <Tabs.Trigger key={name} value={name}>
                {name === 'inspection' && overdue > 0 ? (
                  <Flex gap={2} tag="span" justifyContent="center">
                    {label}
                    <Badge backgroundColor="danger100" textColor="danger700">{`${overdue} 项逾期`}</Badge>
                  </Flex>
                ) : (
                  label
                )}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          {pages.map(({ name, Content }) => (
            <Tabs.Content key={name} value={name}>
              <Box padding={6}>{chosen === name ? <Content onInspected={reload} /> : null}</Box>
            </Tabs.Content>
          ))}
        </Tabs.Root>
      </Layouts.Content>
    </Page.Main>
  );
}
