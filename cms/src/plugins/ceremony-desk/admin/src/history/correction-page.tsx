import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useDesk, useReading, useTelling } from '../client';
import { NotRead } from '../not-read';
import { Line } from './day-history';
import type { HistoryLine } from './history-line';

interface Lines {
  readonly lines: readonly (HistoryLine & { readonly id: number; readonly day: string })[];
  readonly more: boolean;
}

/** Everything that was ever published or changed, newest first: what visitors were told yesterday is found here. */
export function CorrectionPage() {
  const { data, failed, reload } = useReading<Lines>('/corrections');
  const [older, setOlder] = useState<Lines>();
  const { read } = useDesk();
  const telling = useTelling();
  if (!data) return <NotRead failed={failed} onRetry={reload} />;
  const lines = [...data.lines, ...(older?.lines ?? [])];
  const goOn = async () => {
    try {
      const next = await read<Lines>(`/corrections?before=${lines.at(-1)?.id}`);
      setOlder({ lines: [...(older?.lines ?? []), ...next.lines], more: next.more });
    } catch (error) {
      telling.failed(error);
    }
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography textColor="neutral600">
        {lines.length > 0
          ? '谁在何时因何公布或更改了哪一天；“→”左边是此前向公众公布的内容。只增不改。'
          : '还没有公布过任何一天：录入一天或导入年表后，记录在此。'}
      </Typography>
      {lines.map((line) => (
        <Line key={line.id} line={line} day={line.day} />
      ))}
      {(older ?? data).more ? (
        <Flex justifyContent="center">
          <Button variant="tertiary" onClick={goOn}>
            更早的记录
          </Button>
        </Flex>
      ) : null}
    </Flex>
  );
}
