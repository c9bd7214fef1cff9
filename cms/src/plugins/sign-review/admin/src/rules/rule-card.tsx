import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { errorTypes } from '../findings/finding';
import { SeverityBadge } from '../findings/severity-badge';
import { certainties, type Example, type Rule } from './rule';

const shown = ({ zh, en, beside = [] }: Example): string =>
  [`${zh || '（无中文）'} → ${en || '（无英文）'}`, ...beside.map(shown)].join('　＋　');

function Examples({ title, list, good }: { title: string; list: readonly Example[]; good: boolean }) {
  if (list.length === 0) return null;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography variant="sigma" textColor={good ? 'success700' : 'danger700'}>
        {title}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="flex-start" gap={1}>
        {list.map((example) => (
          <Typography tag="li" key={`${shown(example)} ${example.kind ?? ''}`} variant="pi">
            {shown(example)}
          </Typography>
        ))}
      </Flex>
    </Flex>
  );
}

/** A rule: what it demands, on whose authority, and what keeps and breaks it. */
export function RuleCard({ rule }: { readonly rule: Rule }) {
  const { id, severity, type, sentence, source, prose, pass, fail } = rule;
  return (
    <Box tag="li" id={id} padding={4} background="neutral0" hasRadius shadow="tableShadow">
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Flex gap={2} wrap="wrap">
          <Typography fontWeight="bold">{id}</Typography>
          <SeverityBadge severity={severity} />
          <Badge>{errorTypes[type] ?? type}</Badge>
          {prose ? <Badge>也用于正文</Badge> : null}
        </Flex>
        <Typography variant="epsilon">{sentence.zh}</Typography>
        <Typography variant="pi" textColor="neutral600" lang="en">
          {sentence.en}
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {`依据：${source.norm}${source.clause ? ` ${source.clause}` : ''}（${certainties[source.certainty]}）`}
        </Typography>
        <Flex gap={8} alignItems="flex-start" wrap="wrap">
          <Examples title="✓ 正确" list={pass.filter(({ zh, en }) => zh || en)} good />
          <Examples title="✗ 错误" list={fail.filter(({ zh, en }) => zh || en)} good={false} />
        </Flex>
      </Flex>
    </Box>
  );
}
