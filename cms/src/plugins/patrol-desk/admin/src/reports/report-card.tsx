import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { momentOf } from '../../../../../admin/desk/moment';
import { usePatrolDesk, useTelling } from '../client';
import { Photograph } from '../photograph';
import { SignLink } from '../sign-link';
import { AnswerForm } from './answer-form';
import { contentChecks, faults, type Report, reportStates } from './report';

interface Props {
  readonly report: Report;
  /** Other reports of the same sign that stand by themselves. */
  readonly same: readonly Report[];
  readonly onChange: (reports: readonly Report[]) => void;
}

/** One report with what can be done about it. */
export function ReportCard({ report, same, onChange }: Props) {
  const { post } = usePatrolDesk();
  const telling = useTelling();
  const [answering, answer] = useState(false);
  const { id, sign, mergedInto } = report;
  const act = async (path: string, body: object, said: string) => {
    try {
      onChange(await post<readonly Report[]>(path, body));
      telling.done(said);
    } catch (error) {
      telling.failed(error);
    }
  };
  const checked = contentChecks[report.contentCheck];
  return (
    <Box tag="li" padding={4} background="neutral0" hasRadius shadow="tableShadow">
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Flex gap={2} wrap="wrap">
          <Badge>{reportStates[report.state]}</Badge>
          <Typography fontWeight="semiBold">{`第 ${id} 条 ${faults[report.fault] ?? report.fault}`}</Typography>
          <Typography textColor="neutral600">{momentOf(report.receivedAt)}</Typography>
        </Flex>
        {sign ? (
          <SignLink id={report.signId}>
            {[sign.code, `${sign.zh} / ${sign.en}`, sign.place].filter(Boolean).join(' · ')}
          </SignLink>
        ) : (
          <Typography>这块标识已不在登记册</Typography>
        )}
        {report.text ? <Typography>{report.text}</Typography> : null}
        {report.text && checked ? (
          <Box>
            <Badge backgroundColor="warning100" textColor="neutral800">
              {checked}
            </Badge>
          </Box>
        ) : null}
        <Flex gap={2}>
          {report.photographs.map((file, at) => (
            <Photograph key={file} file={file} label={`第 ${id} 条照片 ${at + 1}`} />
          ))}
        </Flex>
        {report.answerZh ? (
          <Typography textColor="neutral600">{`${report.answeredBy ?? ''} 答复：${report.answerZh} / ${report.answerEn ?? ''}`}</Typography>
        ) : null}
        {answering ? (
          <AnswerForm
            report={report}
            onCancel={() => answer(false)}
            onSaved={(reports) => {
              answer(false);
              onChange(reports);
            }}
          />
        ) : (
          <Flex gap={2} wrap="wrap">
            {mergedInto === null ? (
              <Button size="S" variant="secondary" onClick={() => answer(true)}>
                {report.answerZh ? '修改答复' : '答复'}
              </Button>
            ) : (
              <>
                <Typography>{`已并入第 ${mergedInto} 条，上报人看到那一条的答复。`}</Typography>
                <Button
                  size="S"
                  variant="tertiary"
                  onClick={() => act(`/reports/${id}/separate`, {}, '已拆开')}
                >
                  拆开
                </Button>
              </>
            )}
            {mergedInto === null && same.length > 0 ? (
              <Button
                size="S"
                variant="tertiary"
                onClick={() =>
                  act(
                    `/reports/${id}/merge`,
                    { others: same.map((other) => other.id) },
                    `已并入 ${same.length} 条，可随时拆开`,
                  )
                }
              >
                {`并入同一标识的另外 ${same.length} 条`}
              </Button>
            ) : null}
          </Flex>
        )}
      </Flex>
    </Box>
  );
}
