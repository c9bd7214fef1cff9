import { Box, Flex, Typography } from '@strapi/design-system';
import { momentOf } from '../../../../../admin/desk/moment';
import { actionNames, changesOf, type HistoryLine } from './history-line';

/** One line: who changed what, when and why. */
export function Line({ line, day }: { readonly line: HistoryLine; readonly day?: string }) {
  return (
    <Box padding={3} background="neutral100" hasRadius>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {`${momentOf(line.at)} · ${line.who} · ${actionNames[line.action]}`}
      </Typography>
      {day ? (
        <Typography tag="p" fontWeight="semiBold">
          {day}
        </Typography>
      ) : null}
      <Typography tag="p">{changesOf(line).join('；')}</Typography>
      {line.why ? <Typography tag="p" textColor="neutral700">{`原因：${line.why}`}</Typography> : null}
    </Box>
  );
}

/** The history of a day, newest first. */
export function DayHistory({ lines }: { readonly lines: readonly HistoryLine[] }) {
  if (lines.length === 0) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="delta">记录</Typography>
      {lines.map((line) => (
        <Line key={line.at + line.action} line={line} />
      ))}
    </Flex>
  );
}
