import { Box, Flex, Typography } from '@strapi/design-system';
import type { HistoryLine } from './day';

const actions = {
  entered: '录入',
  corrected: '更正',
  cancelled: '取消',
  imported: '导入',
  undone: '撤销导入',
} as const;
const times = (value: HistoryLine['before']) => (value?.raise ? `${value.raise} / ${value.lower}` : '预计');
const moment = (at: string) =>
  new Date(at).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false });

/** Who changed what when and why, newest first. */
export function DayHistory({ lines }: { readonly lines: readonly HistoryLine[] }) {
  if (lines.length === 0) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="delta">记录</Typography>
      {lines.map((line) => (
        <Box key={line.at + line.action} padding={3} background="neutral100" hasRadius>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {`${moment(line.at)} · ${line.who} · ${actions[line.action]}`}
          </Typography>
          <Typography tag="p">{`${times(line.before)} → ${times(line.after)}`}</Typography>
          {line.why ? <Typography tag="p">{`原因：${line.why}`}</Typography> : null}
        </Box>
      ))}
    </Flex>
  );
}
