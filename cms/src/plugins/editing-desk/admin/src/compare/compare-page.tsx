import { Button, Flex, Grid, Typography } from '@strapi/design-system';
import { ArrowLeft, Pencil } from '@strapi/icons';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { NotRead } from '../../../../../admin/desk/not-read';
import { DocumentChecks } from '../checks/document-checks';
import { useEditing, useReading, useTelling } from '../client';
import { type DeskDocument, formAddress } from '../document';
import { Comparison } from './comparison';

/** One document at the desk: texts side by side, what keeps it from being published, and publishing both languages. */
export function ComparePage({ name, onBack }: { readonly name: string; readonly onBack: () => void }) {
  const { data, failed, reload } = useReading<DeskDocument>(`/document/${name}`);
  const { post } = useEditing();
  const telling = useTelling();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  if (!data) return <NotRead failed={failed} onRetry={reload} />;
  const publish = async () => {
    setBusy(true);
    try {
      await post(`/document/${name}/publish`, {});
      telling.done('已发布，观众马上就能看到');
      reload();
    } catch (error) {
      telling.failed(error);
    }
    setBusy(false);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex justifyContent="space-between" wrap="wrap" gap={2}>
        <Flex gap={4}>
          <Button variant="ghost" startIcon={<ArrowLeft />} onClick={onBack}>
            返回
          </Button>
          <Typography variant="beta" tag="h2">
            {data.title}
          </Typography>
        </Flex>
        <Flex gap={2}>
          <Button
            variant="tertiary"
            startIcon={<Pencil />}
            onClick={() => navigate(formAddress(data.type, data.documentId, 'zh-CN'))}
          >
            打开表单
          </Button>
          <Button loading={busy} onClick={publish}>
            {data.locales.length > 1 ? '发布中英文' : '发布'}
          </Button>
        </Flex>
      </Flex>
      <Grid.Root gap={6}>
        <Grid.Item col={8} s={12} xs={12} direction="column" alignItems="stretch">
          <Comparison document={data} editable onChange={reload} />
        </Grid.Item>
        <Grid.Item col={4} s={12} xs={12} direction="column" alignItems="stretch">
          <Typography variant="delta" tag="h3">
            发布检查
          </Typography>
          <DocumentChecks
            document={data}
            onChange={reload}
            onOpen={({ locale, path }) => navigate(formAddress(data.type, data.documentId, locale, path))}
          />
        </Grid.Item>
      </Grid.Root>
    </Flex>
  );
}
