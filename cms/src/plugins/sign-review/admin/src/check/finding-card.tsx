import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { errorTypes } from '../findings/finding';
import { SeverityBadge } from '../findings/severity-badge';
import type { ProposedFinding } from './use-check';

interface Props {
  readonly finding: ProposedFinding;
  readonly words: string;
  readonly stale: boolean;
  readonly onShow: () => void;
  readonly onTake: () => void;
  readonly onRule: () => void;
}

/** One finding: what is wrong, by which rule, on whose authority, and what to write instead. */
export function FindingCard({ finding, words, stale, onShow, onTake, onRule }: Props) {
  const { severity, type, rule, message, source, proposed, field } = finding;
  return (
    <Box
      tag="li"
      padding={4}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      aria-label={`${rule} ${message.zh}`}
    >
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Flex gap={2} wrap="wrap">
          <SeverityBadge severity={severity} />
          <Typography fontWeight="semiBold">{errorTypes[type] ?? type}</Typography>
          {words ? (
            <Button variant="tertiary" size="S" onClick={onShow} disabled={stale}>
              {`${field === 'zh' ? '中文' : '英文'}“${words.length > 40 ? `${words.slice(0, 40)}…` : words}”`}
            </Button>
          ) : null}
        </Flex>
        <Typography>{message.zh}</Typography>
        <Flex gap={2} wrap="wrap">
          <Button variant="tertiary" size="S" onClick={onRule} aria-label={`查看规则 ${rule}`}>
            {rule}
          </Button>
          <Typography variant="pi" textColor="neutral600">{`依据：${source}`}</Typography>
        </Flex>
        {proposed === undefined ? null : (
          <Flex gap={3} wrap="wrap" background="success100" padding={3} hasRadius>
            <Typography textColor="success700" fontWeight="semiBold" lang={field === 'zh' ? 'zh-CN' : 'en'}>
              {`改为 ${proposed}`}
            </Typography>
            <Button
              variant="success"
              size="S"
              onClick={onTake}
              disabled={stale}
              aria-label={`采用 ${proposed}`}
            >
              采用
            </Button>
          </Flex>
        )}
      </Flex>
    </Box>
  );
}
