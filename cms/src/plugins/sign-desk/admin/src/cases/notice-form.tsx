import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { TextField } from '../../../../../admin/desk/text-field';
import { type Problem, problemsOf, useSignDesk, useTelling } from '../client';
import type { DeskCase } from './desk-case';

/** Issues one numbered notice about the cases chosen. */
export function NoticeForm({
  cases,
  onIssued,
}: {
  readonly cases: readonly DeskCase[];
  readonly onIssued: () => void;
}) {
  const { post } = useSignDesk();
  const telling = useTelling();
  const [deadline, setDeadline] = useState('');
  const [contact, setContact] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const owners = [...new Set(cases.map(({ owner }) => owner ?? '未填权属单位'))];
  const issue = async () => {
    setBusy(true);
    try {
      const { number } = await post<{ number: string }>('/notices', {
        cases: cases.map(({ id, changedAt }) => ({ id, seen: changedAt })),
        deadline,
        contact,
      });
      telling.done(`已发出 ${number}`);
      onIssued();
    } catch (error) {
      setProblems(problemsOf(error));
      telling.failed(error);
      setBusy(false);
    }
  };
  return (
    <Box
      tag="section"
      aria-label="整改通知书"
      background="neutral0"
      padding={4}
      hasRadius
      shadow="tableShadow"
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography variant="delta">{`整改通知书：${owners.join('、')}，${cases.length} 块标识`}</Typography>
        <Flex gap={4} alignItems="flex-end" wrap="wrap">
          <TextField
            label="整改期限"
            name="deadline"
            type="date"
            required
            value={deadline}
            problems={problems}
            onChange={setDeadline}
          />
          <TextField
            label="联系人"
            name="contact"
            required
            value={contact}
            problems={problems}
            onChange={setContact}
          />
          <Button loading={busy} onClick={issue}>
            编号并发出
          </Button>
        </Flex>
        {problems
          .filter(({ field }) => field !== 'deadline' && field !== 'contact')
          .map(({ message }) => (
            <Typography key={message} textColor="danger600" role="alert">
              {message}
            </Typography>
          ))}
      </Flex>
    </Box>
  );
}
