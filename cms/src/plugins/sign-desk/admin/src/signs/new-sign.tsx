import { Button, Modal } from '@strapi/design-system';
import { useState } from 'react';
import { blankSign } from 'shared/signage/sign-register';
import { type Problem, problemsOf, useSignDesk, useTelling } from '../client';
import type { Story } from './sign';
import { SignForm } from './sign-form';

interface Props {
  readonly onClose: () => void;
  readonly onEntered: (documentId: string) => void;
}

/** Enters a sign; its story opens at once and shows what is found. */
export function NewSign({ onClose, onEntered }: Props) {
  const { post } = useSignDesk();
  const telling = useTelling();
  const [sign, setSign] = useState(blankSign);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      const story = await post<Story>('/signs', { fields: sign });
      telling.done(`已登记 ${story.sign.code}，发现 ${story.findings.length} 处问题`);
      onEntered(story.sign.documentId);
    } catch (error) {
      setProblems(problemsOf(error));
      telling.failed(error);
      setBusy(false);
    }
  };
  return (
    <Modal.Root open onOpenChange={(open: boolean) => open || onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>登记标识</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <SignForm sign={sign} problems={problems} onChange={(change) => setSign({ ...sign, ...change })} />
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">返回</Button>
          </Modal.Close>
          <Button loading={busy} onClick={save}>
            登记
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
