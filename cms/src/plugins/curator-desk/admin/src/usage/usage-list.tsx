import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { useReading } from '../client';
import { editAddress, typeWords } from '../first-page/overview';

interface Usage {
  readonly type: string;
  readonly documentId: string;
  readonly title: string;
  readonly places: readonly string[];
}

/** Where something is used: each document with the places in it. */
export function UsageList({ type, documentId }: { readonly type: string; readonly documentId: string }) {
  const { data, failed, reload } = useReading<{ usage: Usage[] }>(`/usage/${type}/${documentId}`);
  if (failed) {
    return (
      <Button size="S" variant="tertiary" onClick={reload}>
        没有读到，再试一次
      </Button>
    );
  }
  if (!data) return <Loader small>正在读取…</Loader>;
  if (data.usage.length === 0) return <Typography textColor="neutral600">没有用在别处。</Typography>;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
      {data.usage.map((usage) => (
        <li key={usage.documentId}>
          <Typography tag={Link} to={editAddress({ ...usage, locale: 'zh-CN' })} textColor="primary600">
            {usage.title}
          </Typography>{' '}
          <Typography variant="pi" textColor="neutral600">
            {`${typeWords[usage.type] ?? ''} · ${usage.places.join('、')}`}
          </Typography>
        </li>
      ))}
    </Flex>
  );
}
