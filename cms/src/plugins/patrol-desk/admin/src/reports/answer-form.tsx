import { Button, Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useState } from 'react';
import { TextField } from '../../../../../admin/desk/text-field';
import { type Problem, problemsOf, usePatrolDesk } from '../client';
import { type Report, reportStates } from './report';

interface Props {
  readonly report: Report;
  readonly onCancel: () => void;
  readonly onSaved: (reports: readonly Report[]) => void;
}

const outcomes = ['in-hand', 'mended', 'no-fault'] as const;

/** What a reporter will read by the private link, in both languages. */
export function AnswerForm({ report, onCancel, onSaved }: Props) {
  const known = outcomes.find((outcome) => outcome === report.state);
  const [state, setState] = useState<string>(known ?? 'in-hand');
  const [zh, setZh] = useState(report.answerZh ?? '');
  const [en, setEn] = useState(report.answerEn ?? '');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { post } = usePatrolDesk();
  const write = (field: 'zh' | 'en', text: string) => {
    (field === 'zh' ? setZh : setEn)(text);
    setProblems((before) => before.filter((problem) => problem.field !== field));
  };
  const save = async () => {
    try {
      onSaved(await post<readonly Report[]>(`/reports/${report.id}/answer`, { state, zh, en }));
    } catch (error) {
      setProblems(problemsOf(error));
    }
  };
  const whole = problems.find(({ field }) => field !== 'zh' && field !== 'en')?.message;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Field.Root error={whole}>
        <Field.Label>结果</Field.Label>
        <SingleSelect value={state} onChange={(chosen: string | number) => setState(String(chosen))}>
          {outcomes.map((outcome) => (
            <SingleSelectOption key={outcome} value={outcome}>
              {reportStates[outcome]}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <Field.Error />
      </Field.Root>
      <TextField
        label="中文答复"
        name="zh"
        value={zh}
        onChange={(text) => write('zh', text)}
        problems={problems}
        long
      />
      <TextField
        label="英文答复"
        name="en"
        value={en}
        onChange={(text) => write('en', text)}
        problems={problems}
        long
      />
      <Flex gap={2}>
        <Button onClick={save}>保存答复</Button>
        <Button variant="tertiary" onClick={onCancel}>
          取消
        </Button>
      </Flex>
    </Flex>
  );
}
