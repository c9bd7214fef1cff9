import { Button, Field, Flex, Textarea } from '@strapi/design-system';
import { useState } from 'react';

interface Props {
  readonly rule: string;
  readonly onWaive: (reason: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks for the reason before a check is waived. */
export function WaiveForm({ rule, onWaive, onClose }: Props) {
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const waive = async () => {
    setBusy(true);
    await onWaive(reason);
    setBusy(false);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Field.Root name="reason" hint="会记入日志。所涉内容一改，豁免就失效。" required>
        <Field.Label>{`豁免理由：${rule}`}</Field.Label>
        <Textarea
          value={reason}
          onChange={(event: { target: { value: string } }) => setReason(event.target.value)}
        />
        <Field.Hint />
      </Field.Root>
      <Flex gap={2}>
        <Button size="S" variant="tertiary" onClick={onClose}>
          返回
        </Button>
        <Button
          size="S"
          variant="danger-light"
          loading={busy}
          disabled={[...reason.trim()].length < 4}
          onClick={waive}
        >
          豁免
        </Button>
      </Flex>
    </Flex>
  );
}
