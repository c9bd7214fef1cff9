import { useCallback, useEffect, useState } from 'react';
import {
  type ReportFault,
  type ReportState,
  reportFaultLabel,
  reportStateLabel,
} from 'shared/signage/visitor-report';
import { civilDate } from 'shared/time';
import {
  Chip,
  EmptyState,
  Heading,
  Note,
  OfflineState,
  Page,
  Paragraph,
  Section,
  Skeleton,
} from '../../../components';
import { useLanguage, useTexts } from '../../../language';
import { useParameters } from '../../../navigation';
import { dayText } from '../../../visit/calendar/calendar';
import { type Asked, ask } from '../../spot/ask';
import { reportTexts } from '../report.texts';
import { signLine } from '../sign-choice';

interface Answer {
  readonly sign: { readonly code: string; readonly zh: string; readonly en: string };
  readonly fault: ReportFault;
  readonly receivedAt: string;
  readonly state: ReportState;
  readonly answer: { readonly zh: string; readonly en: string } | null;
}

function AnswerView({ answer }: { answer: Answer }) {
  const texts = useTexts(reportTexts);
  const { locale } = useLanguage();
  const language = locale === 'en' ? 'en' : 'zh';
  return (
    <>
      <Heading level={1}>{signLine({ ...answer.sign, place: '' }, locale)}</Heading>
      <Note>
        {`${answer.sign.code} · ${reportFaultLabel(answer.fault)[language]} · ${texts.receivedOn(dayText(civilDate(new Date(answer.receivedAt)), locale))}`}
      </Note>
      <Chip>{reportStateLabel(answer.state)[language]}</Chip>
      <Section title={texts.answer}>
        <Paragraph quiet={!answer.answer}>{answer.answer?.[language] || texts.noAnswer}</Paragraph>
      </Section>
    </>
  );
}

/** What has become of a report, for whoever has its link. */
export default function AnswerPage() {
  const texts = useTexts(reportTexts);
  const { key = '' } = useParameters('signAnswer');
  const [asked, hear] = useState<Asked<Answer>>();
  const read = useCallback(() => {
    hear(undefined);
    ask<Answer>(`/signage/reports/${encodeURIComponent(key)}`).then(hear);
  }, [key]);
  useEffect(read, [read]);
  return (
    <Page title={texts.answerTitle}>
      {asked === undefined ? (
        <Skeleton shapes={['heading', 'line', 'card']} />
      ) : asked === 'unreachable' ? (
        <OfflineState onRetry={read} />
      ) : 'refused' in asked ? (
        <EmptyState title={texts.unknown} hint={texts.unknownHint} />
      ) : (
        <AnswerView answer={asked.body} />
      )}
    </Page>
  );
}
