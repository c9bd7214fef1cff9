import { Button, Flex, Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { usePatrolDesk, useTelling } from '../client';
import type { Thing } from './route';

interface Props {
  readonly area: string;
  readonly stops: readonly string[];
  readonly onChange: (stops: readonly string[]) => void;
}

const moved = (stops: readonly string[], from: number, to: number): string[] => {
  const others = stops.filter((_, at) => at !== from);
  return [...others.slice(0, to), stops[from] ?? '', ...others.slice(to)];
};

/** The stops of a route in their order: all signs of an area put in, moved, taken out. */
export function StopList({ area, stops, onChange }: Props) {
  const { read } = usePatrolDesk();
  const telling = useTelling();
  const [things, know] = useState<ReadonlyMap<string, Thing>>(new Map());
  const unknown = stops.filter((stop) => !things.has(stop)).join(',');
  useEffect(() => {
    if (unknown === '') return;
    read<readonly Thing[]>(`/things/sign?ids=${encodeURIComponent(unknown)}`).then(
      (found) => know((before) => new Map([...before, ...found.map((thing) => [thing.id, thing] as const)])),
      () => undefined,
    );
  }, [read, unknown]);
  const addArea = async () => {
    try {
      const found = await read<readonly Thing[]>(`/things/sign?area=${encodeURIComponent(area)}`);
      know((before) => new Map([...before, ...found.map((thing) => [thing.id, thing] as const)]));
      onChange([...stops, ...found.map(({ id }) => id).filter((id) => !stops.includes(id))]);
    } catch (error) {
      telling.failed(error);
    }
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Flex justifyContent="space-between">
        <Typography variant="delta" tag="h3">{`巡查点（${stops.length} 处，按行走顺序）`}</Typography>
        <Button variant="secondary" disabled={area.trim() === ''} onClick={addArea}>
          加入本片区全部标识
        </Button>
      </Flex>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={1}>
        {stops.map((stop, at) => {
          const thing = things.get(stop);
          const name = thing ? `${thing.code} ${thing.name.zh} ${thing.place}` : stop;
          return (
            <Flex tag="li" key={stop} gap={2} justifyContent="space-between">
              <Typography>{`${at + 1}. ${name}`}</Typography>
              <Flex gap={1}>
                {(
                  [
                    ['上移', at - 1],
                    ['下移', at + 1],
                  ] as const
                ).map(([told, to]) => (
                  <Button
                    key={told}
                    size="S"
                    variant="tertiary"
                    disabled={to < 0 || to === stops.length}
                    aria-label={`${told} ${name}`}
                    onClick={() => onChange(moved(stops, at, to))}
                  >
                    {told}
                  </Button>
                ))}
                <Button
                  size="S"
                  variant="danger-light"
                  aria-label={`移出 ${name}`}
                  onClick={() => onChange(stops.filter((each) => each !== stop))}
                >
                  移出
                </Button>
              </Flex>
            </Flex>
          );
        })}
      </Flex>
    </Flex>
  );
}
