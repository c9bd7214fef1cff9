import { Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { NotRead } from '../../../../../admin/desk/not-read';
import { useDesk, useReading, useTelling } from '../client';
import { Line } from './day-history';
import type { HistoryLine } from './history-line';

interface Lines {
  readonly lines: readonly (HistoryLine & { readonly id: number; readonly day: string })[];
  readonly more: boolean;
}

function Found({ first, path }: { readonly first: Lines; readonly path: string }) {
  const [{ lines, more }, setFound] = useState(first);
  const { read } = useDesk();
  const { failed } = useTelling();
  const goOn = async () => {
    try {
      const next = await read<Lines>(`${path}before=${lines.at(-1)?.id}`);
      setFound({ lines: [...lines, ...next.lines], more: next.more });
    } catch (error) {
      failed(error);
    }
  };
  return (
    <>
      {lines.length === 0 ? <Typography textColor="neutral600">还没有这样的记录。</Typography> : null}
      {lines.map((line) => (
        <Line key={line.id} line={line} day={line.day} />
      ))}
      {more ? (
        <Flex justifyContent="center">
          <Button variant="tertiary" onClick={goOn}>
            更早的记录
          </Button>
        </Flex>
      ) : null}
    </>
  );
}

/** Everything that was ever published or changed, newest first: what visitors were told yesterday is found here. */
export function CorrectionPage() {
  const [imports, setImports] = useState(false);
  const path = imports ? '/corrections?' : '/corrections?by=hand&';
  const { data, failed, reload } = useReading<Lines>(path);
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex justifyContent="space-between" gap={4}>
        <Typography textColor="neutral600">
          谁在何时因何公布或更改了哪一天；“→”左边是此前向公众公布的内容。只增不改。
        </Typography>
        <Checkbox checked={imports} onCheckedChange={(on) => setImports(on === true)}>
          包括年表的导入与撤销
        </Checkbox>
      </Flex>
      {data ? <Found key={path} first={data} path={path} /> : <NotRead failed={failed} onRetry={reload} />}
    </Flex>
  );
}
