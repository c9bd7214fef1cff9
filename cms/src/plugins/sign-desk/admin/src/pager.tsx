import { Button, Flex, Typography } from '@strapi/design-system';

/** Rows of one page. */
export const atOnce = 50;

interface Props {
  readonly from: number;
  readonly total: number;
  /** Rows of one page, when they are fewer than usual. */
  readonly count?: number;
  readonly onTurn: (from: number) => void;
}

/** Where in a long list one is, and the way on and back. */
export function Pager({ from, total, count = atOnce, onTurn }: Props) {
  if (total <= count) return <Typography textColor="neutral600">{`共 ${total} 条`}</Typography>;
  const last = Math.min(from + count, total);
  return (
    <Flex gap={3}>
      <Button
        size="S"
        variant="tertiary"
        disabled={from === 0}
        onClick={() => onTurn(Math.max(0, from - count))}
      >
        上一页
      </Button>
      <Typography
        textColor="neutral600"
        aria-live="polite"
      >{`第 ${from + 1}–${last} 条，共 ${total} 条`}</Typography>
      <Button size="S" variant="tertiary" disabled={last >= total} onClick={() => onTurn(from + count)}>
        下一页
      </Button>
    </Flex>
  );
}
