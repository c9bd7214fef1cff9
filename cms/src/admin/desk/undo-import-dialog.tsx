import { Button, Dialog, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface Props {
  readonly fileName: string;
  /** What undoing will do, and what is asked for before it. */
  readonly children: ReactNode;
  readonly disabled?: boolean;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** Asks before a whole import is taken back. */
export function UndoImportDialog({ fileName, children, disabled = false, onUndo, onClose }: Props) {
  return (
    <Dialog.Root open onOpenChange={(open: boolean) => open || onClose()}>
      <Dialog.Content>
        <Dialog.Header>{`撤销导入“${fileName}”`}</Dialog.Header>
        <Dialog.Body>
          {typeof children === 'string' ? <Typography>{children}</Typography> : children}
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary">返回</Button>
          </Dialog.Cancel>
          <Button variant="danger" disabled={disabled} onClick={onUndo}>
            撤销整次导入
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
