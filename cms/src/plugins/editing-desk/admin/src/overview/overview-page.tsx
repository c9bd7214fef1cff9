import { Box, Button, Flex, Searchbar, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { NotRead } from '../../../../../admin/desk/not-read';
import { useReading } from '../client';
import { StateBadge } from '../compare/state-badge';
import type { TextState } from '../document';

interface Overview {
  readonly documents: readonly {
    readonly type: string;
    readonly documentId: string;
    readonly title: string;
    readonly locale: string;
    readonly counts: Readonly<Record<TextState, number>>;
  }[];
}

const wanting: readonly TextState[] = ['stale', 'machine', 'missing'];

/** Every document with the state of its translation, what needs most work first. */
export function OverviewPage({ onOpen }: { readonly onOpen: (name: string) => void }) {
  const { data, failed, reload } = useReading<Overview>('/translations');
  const [state, setState] = useState<TextState>();
  const [words, setWords] = useState('');
  if (!data) return <NotRead failed={failed} onRetry={reload} />;
  const sum = (one: TextState) => data.documents.reduce((total, { counts }) => total + counts[one], 0);
  const open = ({ counts }: Overview['documents'][number]) =>
    wanting.reduce((total, one) => total + counts[one], 0);
  const shown = data.documents
    .filter((document) => (state ? document.counts[state] > 0 : open(document) > 0))
    .filter(({ title }) => title.includes(words.trim()))
    .sort((left, right) => right.counts.stale - left.counts.stale || open(right) - open(left));
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={2} wrap="wrap" role="group" aria-label="译文状态">
        <Button size="S" variant={state ? 'tertiary' : 'default'} onClick={() => setState(undefined)}>
          全部待办
        </Button>
        {wanting.map((one) => (
          <Button
            key={one}
            size="S"
            variant={state === one ? 'default' : 'tertiary'}
            aria-pressed={state === one}
            onClick={() => setState(one)}
          >
            <StateBadge state={one} count={sum(one)} />
          </Button>
        ))}
      </Flex>
      <Searchbar
        name="documents"
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onClear={() => setWords('')}
        clearLabel="清除"
        placeholder="按名称查找"
      >
        查找内容
      </Searchbar>
      <Typography role="status" textColor="neutral600">
        {shown.length === 0 ? '没有待办的译文。' : `${shown.length} 篇内容有待办的译文`}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {shown.map(({ type, documentId, title, counts, locale }) => (
          <Box
            tag="li"
            key={`${documentId} ${locale}`}
            padding={3}
            background="neutral0"
            hasRadius
            shadow="tableShadow"
          >
            <Flex justifyContent="space-between" wrap="wrap" gap={2}>
              <Button variant="ghost" onClick={() => onOpen(`${type}/${documentId}`)}>
                {title}
              </Button>
              <Flex gap={2}>
                {wanting.map((one) =>
                  counts[one] > 0 ? <StateBadge key={one} state={one} count={counts[one]} /> : null,
                )}
              </Flex>
            </Flex>
          </Box>
        ))}
      </Flex>
    </Flex>
  );
}
