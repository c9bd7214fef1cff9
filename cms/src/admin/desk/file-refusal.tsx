import { Alert } from '@strapi/design-system';

/** Why a file cannot be imported at all. */
export function FileRefusal({ reason, onClose }: { readonly reason: string; readonly onClose: () => void }) {
  return (
    <Alert title="这个文件不能导入" variant="danger" onClose={onClose} closeLabel="关闭">
      {reason}
    </Alert>
  );
}
