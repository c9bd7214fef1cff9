import type { ReadingContext } from './context';
import { type Asked, listed } from './lists';
import type { Node } from './node';

const severity = { urgent: 0, warn: 1, info: 2 } as const;

/** Notices in force at the context's instant; notes when the answer becomes another by the clock alone. */
export async function noticesInForce(asked: Asked, context: ReadingContext): Promise<Node<'notice'>[]> {
  const at = context.now.getTime();
  const current = await listed('notice', asked, { endsAfter: at }, context);
  for (const { row } of current) {
    const boundary = row.startsAt !== null && row.startsAt > at ? row.startsAt : row.endsAt;
    if (boundary !== null) context.changesAt(boundary);
  }
  return current
    .filter(({ row }) => row.startsAt === null || row.startsAt <= at)
    .sort(
      (left, right) =>
        severity[left.view.level] - severity[right.view.level] ||
        (right.row.startsAt ?? 0) - (left.row.startsAt ?? 0),
    );
}
