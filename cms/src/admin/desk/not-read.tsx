import { Button, Flex, Loader, Typography } from '@strapi/design-system';

interface Props {
  readonly failed: boolean;
  readonly onRetry: () => void;
}

/** In place of what has not been read: it is coming, or it failed and can be asked for again. */
export function NotRead({ failed, onRetry }: Props) {
  if (!failed) {
    return (
      <Flex justifyContent="center" padding={8}>
        <Loader>正在读取</Loader>
      </Flex>
    );
  }
  return (
    <Flex direction="column" gap={4} padding={8} role="alert">
      <Typography textColor="danger600">
        没有读到数据：网络或服务器暂时不可用。已录入的内容不受影响。
      </Typography>
      <Button variant="secondary" onClick={onRetry}>
        再试一次
      </Button>
    </Flex>
  );
}
