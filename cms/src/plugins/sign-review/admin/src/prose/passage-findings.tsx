import { Box, Flex, Typography } from '@strapi/design-system';
import type { Finding } from '../findings/finding';
import { MarkedText } from '../findings/marked-text';
import { SeverityBadge } from '../findings/severity-badge';

interface ProseFinding extends Finding {
  readonly replacement?: { readonly start: number; readonly end: number; readonly text: string };
}

/** A text of a document in both languages, where it stands, and what is found in it. */
export interface ProsePassage {
  readonly id: string;
  readonly place: string;
  readonly zh: string;
  readonly en: string;
  readonly findings: readonly ProseFinding[];
}

/** Characters shown on either side of what is marked. */
const around = 24;

function Excerpt({ text, finding }: { readonly text: string; readonly finding: Finding }) {
  const from = Math.max(0, finding.start - around);
  const to = Math.min(text.length, finding.end + around);
  const moved = { ...finding, start: finding.start - from, end: finding.end - from };
  return (
    <Typography variant="pi" lang={finding.field === 'zh' ? 'zh-CN' : 'en'}>
      {from > 0 ? '…' : ''}
      <MarkedText text={text.slice(from, to)} findings={[moved]} />
      {to < text.length ? '…' : ''}
    </Typography>
  );
}

/** The findings of one text. */
export function PassageFindings({ passage }: { readonly passage: ProsePassage }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="sigma" textColor="neutral600">
        {passage.place}
      </Typography>
      {passage.findings.map((finding) => (
        <Box
          key={`${finding.rule} ${finding.field} ${finding.start} ${finding.end}`}
          padding={2}
          background="neutral100"
          hasRadius
        >
          <Flex direction="column" alignItems="flex-start" gap={1}>
            <Flex gap={2} wrap="wrap">
              <SeverityBadge severity={finding.severity} />
              <Typography variant="pi" fontWeight="semiBold">
                {finding.rule}
              </Typography>
            </Flex>
            <Excerpt text={passage[finding.field]} finding={finding} />
            <Typography variant="pi">{finding.message.zh}</Typography>
            {finding.replacement ? (
              <Typography variant="pi" textColor="success700" fontWeight="semiBold">
                {finding.replacement.text ? `改为 ${finding.replacement.text}` : '删去'}
              </Typography>
            ) : null}
            <Typography variant="pi" textColor="neutral600">{`依据：${finding.source}`}</Typography>
          </Flex>
        </Box>
      ))}
    </Flex>
  );
}
