import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { ChooseFile } from '../../../../../admin/desk/choose-file';
import { TextField } from '../../../../../admin/desk/text-field';
import { type Problem, problemsOf, useSignDesk, useTelling } from '../client';
import { EarlierPhotographs } from '../signs/earlier-photographs';
import { usePhotographing } from '../signs/photographs';
import { useWords } from '../words';
import type { DeskCase } from './desk-case';

/** What each step asks for. */
const asks: Readonly<Record<string, readonly ('photograph' | 'texts' | 'deadline' | 'reason' | 'note')[]>> = {
  prove: ['photograph', 'texts', 'note'],
  verify: ['photograph', 'texts', 'note'],
  reject: ['reason', 'deadline'],
  close: ['note'],
  reopen: ['reason'],
  withdraw: ['reason'],
};

const explained: Readonly<Record<string, string>> = {
  prove: '权属单位已更换标识：附上更换后的照片，写下新标识上的文字。',
  verify: '到现场看过：附上复核照片，确认新标识上的文字。通过后，登记簿中的文字随之更新。',
  reject: '复核不合格，退回权属单位重新整改。',
  close: '从不规范清单中销去。',
  reopen: '问题再次出现，重新立案。',
  withdraw: '不是问题，撤回立案。',
};

const purposes: Readonly<Record<string, string>> = { prove: 'proof', verify: 'check-back' };

interface Props {
  readonly found: DeskCase;
  readonly step: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Asks for what a step needs and takes it. */
export function StepDialog({ found, step, onDone, onClose }: Props) {
  const words = useWords();
  const { post } = useSignDesk();
  const telling = useTelling();
  const photograph = usePhotographing(found.signId);
  const [file, setFile] = useState<File>();
  const [said, setSaid] = useState({
    zh: found.renewedZh ?? found.proposedZh ?? '',
    en: found.renewedEn ?? found.proposedEn ?? '',
    deadline: '',
    reason: '',
    note: '',
  });
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const asked = asks[step] ?? [];
  const has = (what: (typeof asked)[number]) => asked.includes(what);
  const body = {
    seen: found.changedAt,
    ...(has('texts') ? { zh: said.zh, en: said.en } : {}),
    ...(has('deadline') ? { deadline: said.deadline } : {}),
    ...(has('reason') ? { reason: said.reason } : {}),
    ...(has('note') && said.note ? { note: said.note } : {}),
  };
  const take = async () => {
    setBusy(true);
    const kept = !file || (await photograph(file, purposes[step] ?? 'fault', found.id));
    if (kept) {
      // Kept once: another try after a refusal must not keep it again.
      setFile(undefined);
      try {
        await post(`/cases/${found.id}/${step}`, body);
        telling.done(`${found.code}：${words.steps[step]}`);
        onClose();
        onDone();
      } catch (error) {
        setProblems(problemsOf(error));
        telling.failed(error);
      }
    }
    setBusy(false);
  };
  const field = (name: keyof typeof said, label: string, more: { long?: boolean; type?: 'date' } = {}) => (
    <TextField
      label={label}
      name={name}
      value={said[name]}
      problems={problems}
      onChange={(value) => setSaid({ ...said, [name]: value })}
      {...more}
    />
  );
  return (
    <Modal.Root open onOpenChange={(open: boolean) => open || onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{`${found.code}：${words.steps[step] ?? ''}`}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>{explained[step]}</Typography>
            {has('photograph') || step === 'reject' ? <EarlierPhotographs signId={found.signId} /> : null}
            {has('photograph') ? (
              <ChooseFile name="照片" file={file} busy={false} onChoose={setFile} accept="image/*" />
            ) : null}
            {has('texts') ? field('zh', '新标识上的中文') : null}
            {has('texts') ? field('en', '新标识上的英文') : null}
            {has('reason') ? field('reason', '原因', { long: true }) : null}
            {has('deadline') ? field('deadline', '新的整改期限', { type: 'date' }) : null}
            {has('note') ? field('note', '备注') : null}
            {problems.map(({ message }) => (
              <Typography key={message} textColor="danger600" role="alert">
                {message}
              </Typography>
            ))}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">返回</Button>
          </Modal.Close>
          <Button loading={busy} onClick={take}>
            {`确认${words.steps[step] ?? ''}`}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
