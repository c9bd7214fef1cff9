import { Button, Dialog, Typography } from '@strapi/design-system';

interface Props {
  readonly name: string;
  readonly onCutOff: () => void;
  readonly onClose: () => void;
}

/** Asks before a phone is cut off, which cannot be taken back. */
export function CutOffDialog({ name, onCutOff, onClose }: Props) {
  return (
    <Dialog.Root open onOpenChange={(open: boolean) => open || onClose()}>
      <Dialog.Content>
        <Dialog.Header>{`停用 ${name}`}</Dialog.Header>
        <Dialog.Body>
          <Typography>
            这部手机立即退出，不能再读取路线或上传记录，也不能恢复，只能重新登录。已上传的记录保留；手机里尚未上传的，要在重新登录后才能上传。
          </Typography>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary">返回</Button>
          </Dialog.Cancel>
          <Button variant="danger" onClick={onCutOff}>
            确认停用
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
