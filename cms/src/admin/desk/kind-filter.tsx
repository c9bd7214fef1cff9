import { Button, Flex } from '@strapi/design-system';

interface Props<Kind extends string> {
  /** The kinds of rows and what they are called, in the order in which they want attention. */
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly countOf: (kind: Kind) => number;
  readonly total: number;
  /** The kind shown; none: all. */
  readonly chosen: Kind | undefined;
  readonly onChoose: (kind: Kind | undefined) => void;
}

/** Buttons that show all rows of a preview or those of one kind; an empty kind cannot be chosen. */
export function KindFilter<Kind extends string>({ kinds, countOf, total, chosen, onChoose }: Props<Kind>) {
  const choice = (kind: Kind | undefined, text: string, count: number) => (
    <Button
      key={text}
      size="S"
      variant={kind === chosen ? 'default' : 'tertiary'}
      aria-pressed={kind === chosen}
      disabled={kind !== undefined && count === 0}
      onClick={() => onChoose(kind)}
    >
      {`${text} ${count}`}
    </Button>
  );
  return (
    <Flex gap={2} wrap="wrap" role="group" aria-label="按结果筛选">
      {choice(undefined, '全部', total)}
      {(Object.keys(kinds) as Kind[]).map((kind) => choice(kind, kinds[kind], countOf(kind)))}
    </Flex>
  );
}
