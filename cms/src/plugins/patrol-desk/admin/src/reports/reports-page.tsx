import { Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { KindFilter } from '../../../../../admin/desk/kind-filter';
import { NotRead } from '../../../../../admin/desk/not-read';
import { useReading } from '../client';
import { type Report, type ReportState, reportStates } from './report';
import { ReportCard } from './report-card';

/** Cards drawn at once. */
const mostCards = 100;

/** What visitors report, the latest first: read by a person, answered, merged. */
export function ReportsPage() {
  const { data, failed, reload, replace } = useReading<readonly Report[]>('/reports');
  const [state, setState] = useState<ReportState>();
  if (!data) return <NotRead failed={failed} onRetry={reload} />;
  if (data.length === 0)
    return <Typography>还没有游客上报。游客在小程序“我的 › 报告标识问题”里提交，无需登录。</Typography>;
  const shown = data.filter((report) => !state || report.state === state);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <KindFilter
        kinds={reportStates}
        countOf={(kind) => data.filter((report) => report.state === kind).length}
        total={data.length}
        chosen={state}
        onChoose={setState}
      />
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {shown.slice(0, mostCards).map((report) => (
          <ReportCard
            key={report.id}
            report={report}
            same={data.filter(
              (other) =>
                other.signId === report.signId && other.id !== report.id && other.mergedInto === null,
            )}
            onChange={replace}
          />
        ))}
      </Flex>
      {shown.length > mostCards ? (
        <Typography textColor="neutral600">{`只显示前 ${mostCards} 条，共 ${shown.length} 条。`}</Typography>
      ) : null}
    </Flex>
  );
}
