import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useReading } from '../client';
import type { PanelProps } from '../panel';
import { JournalLineView } from './journal-line-view';
import type { JournalPage } from './line';

function Lines({ path, before }: { readonly path: string; readonly before?: number }) {
  const address = before === undefined ? path : `${path}&before=${before}`;
  const { data, failed, reload } = useReading<JournalPage>(address);
  const [more, setMore] = useState(false);
  if (failed) {
    return (
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Typography textColor="danger600">没有读到修改记录。</Typography>
        <Button size="S" variant="tertiary" onClick={reload}>
          再试一次
        </Button>
      </Flex>
    );
  }
  if (!data) return <Loader small>正在读取…</Loader>;
  const last = data.lines.at(-1);
  return (
    <>
      {data.lines.map((line) => (
        <JournalLineView key={line.sequence} line={line} />
      ))}
      {last && data.more && !more ? (
        <Button size="S" variant="tertiary" onClick={() => setMore(true)}>
          更早的记录
        </Button>
      ) : null}
      {last && more ? <Lines path={path} before={last.sequence} /> : null}
      {!last && before === undefined ? (
        <Typography textColor="neutral600">还没有修改记录。</Typography>
      ) : null}
    </>
  );
}

function PanelContent({ model, documentId, document }: PanelProps) {
  if (!documentId) return <Typography textColor="neutral600">保存之后在这里看到谁改了什么。</Typography>;
  const saved = encodeURIComponent(document?.updatedAt ?? '');
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={3} width="100%">
      <Lines key={saved} path={`/journal/${model}/${documentId}?saved=${saved}`} />
    </Flex>
  );
}

/** The panel beside every document: who changed what, when and why. */
export function JournalPanel(props: PanelProps) {
  if (!props.model.startsWith('api::')) return null;
  return { title: '修改记录', content: <PanelContent {...props} /> };
}
