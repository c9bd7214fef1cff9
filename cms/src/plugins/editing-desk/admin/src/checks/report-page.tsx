import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { NotRead } from '../../../../../admin/desk/not-read';
import { useReading } from '../client';
import { type DeskFinding, formAddress, type Sentence } from '../document';
import { CheckGroup } from './check-group';

interface Reported extends Omit<DeskFinding, 'fingerprint'> {
  readonly type: string;
  readonly documentId: string;
  readonly title: string;
  readonly status: 'draft' | 'published';
}
interface Report {
  readonly documents: number;
  readonly findings: readonly Reported[];
}
interface Check {
  readonly id: string;
  readonly severity: DeskFinding['severity'];
  readonly rule: Sentence;
  readonly reason: Sentence;
}

/** What every check finds in everything; each place is a click away. */
export function ReportPage() {
  const report = useReading<Report>('/report');
  const checks = useReading<readonly Check[]>('/checks');
  const navigate = useNavigate();
  const [advice, setAdvice] = useState(false);
  if (!report.data || !checks.data)
    return (
      <NotRead failed={report.failed || checks.failed} onRetry={() => [report.reload(), checks.reload()]} />
    );
  const { documents, findings } = report.data;
  const blocking = findings.filter(({ severity, waived }) => severity === 'blocking' && !waived);
  const shown = advice ? findings : blocking;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex justifyContent="space-between" wrap="wrap" gap={2}>
        <Typography role="status">
          {`${checks.data.length} 项检查，${documents} 篇内容：${blocking.length} 处要先改，${findings.length - blocking.length} 处是建议或已豁免。`}
        </Typography>
        <Flex gap={2}>
          <Button size="S" variant="tertiary" onClick={() => setAdvice(!advice)}>
            {advice ? '只看要先改的' : '也看建议和豁免'}
          </Button>
          <Button size="S" variant="tertiary" onClick={report.reload}>
            重新检查
          </Button>
        </Flex>
      </Flex>
      {checks.data.map((check) => {
        const own = shown
          .filter((finding) => finding.check === check.id)
          .map((finding, index) => ({
            ...finding,
            fingerprint: `${finding.documentId} ${finding.status} ${index}`,
            place: `“${finding.title}”${finding.status === 'published' ? '（已发布）' : ''} ${finding.place}`,
            rule: check.rule,
            reason: check.reason,
          }));
        return (
          <CheckGroup
            key={check.id}
            findings={own}
            mayWaive={false}
            onWaive={async () => undefined}
            onOpen={(finding) => {
              const found = own.find(({ fingerprint }) => fingerprint === finding.fingerprint);
              if (found)
                navigate(formAddress(`api::${found.type}`, found.documentId, found.locale, found.path));
            }}
          />
        );
      })}
      {shown.length === 0 ? <Typography>每项检查都通过了。</Typography> : null}
    </Flex>
  );
}
