import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { SIGN_FIELDS, type SignRecord } from 'shared/signage/sign-register';
import { momentOf } from '../../../../../admin/desk/moment';
import { NotRead } from '../../../../../admin/desk/not-read';
import { CaseCard } from '../cases/case-card';
import { type Problem, problemsOf, useReading, useSignDesk, useTelling } from '../client';
import { DecisionDialog } from '../findings/decision-dialog';
import type { DeskFinding } from '../findings/desk-finding';
import { FindingRow } from '../findings/finding-row';
import { useDecisions } from '../findings/use-decisions';
import { useWords } from '../words';
import { eventWords } from './event-words';
import { Photographs } from './photographs';
import type { Story } from './sign';
import { SignForm } from './sign-form';
import { StateBadge } from './state-badge';
import { TextHistory } from './text-history';

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Box tag="section" aria-label={title} background="neutral0" padding={6} hasRadius shadow="tableShadow">
      <Typography tag="h2" variant="delta">
        {title}
      </Typography>
      <Box paddingTop={4}>{children}</Box>
    </Box>
  );
}

/** The fields of the sign that the form shows and the server takes. */
const fieldsOf = ({ sign }: Story): SignRecord =>
  Object.fromEntries(SIGN_FIELDS.map((name) => [name, sign[name]])) as unknown as SignRecord;

function Editor({ story, onSaved }: { readonly story: Story; readonly onSaved: (story: Story) => void }) {
  const { put } = useSignDesk();
  const telling = useTelling();
  const [sign, setSign] = useState(() => fieldsOf(story));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      const saved = await put<Story>(`/signs/${story.sign.documentId}`, {
        revision: story.sign.revision,
        fields: sign,
      });
      setProblems([]);
      telling.done(
        saved.findings.length > 0 ? `已保存，有 ${saved.findings.length} 处问题` : '已保存，没有发现问题',
      );
      onSaved(saved);
    } catch (error) {
      setProblems(problemsOf(error));
      telling.failed(error);
    }
    setBusy(false);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <SignForm sign={sign} problems={problems} onChange={(change) => setSign({ ...sign, ...change })} />
      <Box>
        <Button loading={busy} onClick={save}>
          保存
        </Button>
      </Box>
    </Flex>
  );
}

/** The whole story of one sign on one page: findings, cases, photographs, texts by day, everything that was done. */
export function StoryPage({ documentId }: { readonly documentId: string }) {
  const { data: story, failed, reload, replace } = useReading<Story>(`/signs/${documentId}`);
  const words = useWords();
  const navigate = useNavigate();
  const decisions = useDecisions(reload);
  const [asked, setAsked] = useState<{ finding: DeskFinding; what: 'edit' | 'waive' }>();
  if (!story) return <NotRead failed={failed} onRetry={reload} />;
  const { sign, findings, cases, texts, events, photographs, exhibit } = story;
  const close = () => setAsked(undefined);
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Flex gap={3} wrap="wrap">
        <Button variant="tertiary" startIcon={<ArrowLeft />} onClick={() => navigate(-1)}>
          返回
        </Button>
        <Typography tag="h2" variant="beta">
          {`${sign.code}　${sign.zh} / ${sign.en}`}
        </Typography>
        <StateBadge state={sign.state} words={words.states[sign.state]} />
        {sign.sample ? <Typography textColor="neutral600">示例数据</Typography> : null}
        {exhibit ? (
          <Typography textColor="neutral600">{`所指展项：${exhibit.zh} / ${exhibit.en}`}</Typography>
        ) : null}
      </Flex>
      <Part title={findings.length > 0 ? `问题（${findings.length}）` : '没有发现问题'}>
        <ol aria-label="这块标识的问题">
          {findings.map((finding) => (
            <FindingRow
              key={finding.id}
              finding={finding}
              current={false}
              busy={decisions.busy}
              onFocus={() => undefined}
              onAccept={() => decisions.accept(finding)}
              onEdit={() => setAsked({ finding, what: 'edit' })}
              onWaive={() => setAsked({ finding, what: 'waive' })}
              onWithdraw={() => decisions.withdraw(finding)}
              onOpen={() => undefined}
            />
          ))}
        </ol>
      </Part>
      {cases.length > 0 ? (
        <Part title="整改">
          <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
            {cases.map((each) => (
              <CaseCard key={`${each.id} ${each.changedAt}`} found={each} onDone={reload} />
            ))}
          </Flex>
        </Part>
      ) : null}
      <Part title="登记内容">
        <Editor key={sign.revision} story={story} onSaved={replace} />
      </Part>
      <Part title="照片">
        <Photographs signId={documentId} photographs={photographs} onKept={reload} />
      </Part>
      <Part title="历次文字">
        <TextHistory signId={documentId} texts={texts} />
      </Part>
      <Part title="经过">
        <ol>
          {events.map((event) => (
            <Box tag="li" key={event.id} paddingBottom={2}>
              <Typography>{eventWords(event, words)}</Typography>
              <Typography tag="p" variant="pi" textColor="neutral600">
                {`${momentOf(event.at)} · ${event.who}`}
              </Typography>
            </Box>
          ))}
        </ol>
      </Part>
      {asked ? (
        <DecisionDialog
          finding={asked.finding}
          what={asked.what}
          busy={decisions.busy}
          onEdit={async (wording) => (await decisions.accept(asked.finding, wording)) && close()}
          onWaive={async (reason, scope) => (await decisions.waive(asked.finding, reason, scope)) && close()}
          onClose={close}
        />
      ) : null}
    </Flex>
  );
}
