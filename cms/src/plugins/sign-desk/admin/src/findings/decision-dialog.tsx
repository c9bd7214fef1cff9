import { Button, Checkbox, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { type FormEvent, useState } from 'react';
import type { DeskFinding } from './desk-finding';

interface Props {
  readonly finding: DeskFinding;
  readonly what: 'edit' | 'waive';
  readonly busy: boolean;
  readonly onEdit: (wording: string) => void;
  readonly onWaive: (reason: string, scope: 'sign' | 'text') => void;
  readonly onClose: () => void;
}

/** Asks for another wording, or for the reason of a waiver; Ctrl+Enter confirms. */
export function DecisionDialog({ finding, what, busy, onEdit, onWaive, onClose }: Props) {
  const { sign, field, proposed, message } = finding;
  const [text, setText] = useState(what === 'edit' ? (proposed ?? sign[field]) : '');
  const [everywhere, setEverywhere] = useState(false);
  const empty = text.trim() === '';
  const confirm = (event?: FormEvent) => {
    event?.preventDefault();
    if (empty || busy) return;
    if (what === 'edit') onEdit(text);
    else onWaive(text, everywhere ? 'text' : 'sign');
  };
  return (
    <Modal.Root open onOpenChange={(open: boolean) => open || onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{what === 'edit' ? `${sign.code}：改后的文字` : `${sign.code}：豁免`}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <form onSubmit={confirm}>
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Typography>{`${sign.zh} / ${sign.en}`}</Typography>
              <Typography textColor="neutral600">{message.zh}</Typography>
              <Field.Root name="text" required>
                <Field.Label>
                  {what === 'edit' ? `改后的${field === 'zh' ? '中文' : '英文'}` : '理由'}
                </Field.Label>
                <Textarea
                  autoFocus
                  value={text}
                  lang={what === 'edit' && field === 'en' ? 'en' : 'zh-CN'}
                  onChange={(event) => setText(event.target.value)}
                  onKeyDown={(event) => {
                    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) confirm();
                  }}
                />
              </Field.Root>
              {what === 'waive' ? (
                <Checkbox checked={everywhere} onCheckedChange={(checked) => setEverywhere(checked === true)}>
                  中英文都相同的其他标识也豁免
                </Checkbox>
              ) : null}
            </Flex>
          </form>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">返回</Button>
          </Modal.Close>
          <Button disabled={empty} loading={busy} onClick={() => confirm()}>
            {what === 'edit' ? '照此整改' : '豁免'}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
