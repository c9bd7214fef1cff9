import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { NotRead } from '../../../../../admin/desk/not-read';
import { queryOf, useReading } from '../client';
import { Pager } from '../pager';
import type { ListedSign } from '../signs/sign';
import { StateBadge } from '../signs/state-badge';
import { useWords } from '../words';

/** Signs beside the plan at once. */
const beside = 12;

interface Props {
  readonly filters: Readonly<Record<string, string>>;
  readonly from: number;
  readonly onTurn: (from: number) => void;
  readonly onOpen: (documentId: string) => void;
}

/** The signs that the plan shows, as a list. */
export function PlanList({ filters, from, onTurn, onOpen }: Props) {
  const { states } = useWords();
  const { data, failed, reload } = useReading<{ total: number; signs: readonly ListedSign[] }>(
    `/signs?${queryOf({ ...filters, placed: 'yes', from, count: beside })}`,
  );
  if (!data) return <NotRead failed={failed} onRetry={reload} />;
  if (data.total === 0) return <Typography>图上没有符合条件的标识。</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="delta" tag="h2">{`图中标识 ${data.total} 块`}</Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1} aria-label="图中标识">
        {data.signs.map((sign) => (
          <Box tag="li" key={sign.documentId} background="neutral0" hasRadius padding={2}>
            <Flex gap={2} justifyContent="space-between">
              <Flex direction="column" alignItems="flex-start">
                <Button variant="ghost" size="S" onClick={() => onOpen(sign.documentId)}>
                  {`${sign.code}　${sign.zh ?? ''}`}
                </Button>
                <Typography variant="pi" textColor="neutral600" paddingLeft={4}>
                  {[sign.en, sign.place ?? sign.area].filter(Boolean).join(' · ')}
                </Typography>
              </Flex>
              <Flex direction="column" alignItems="flex-end" gap={1}>
                <StateBadge state={sign.state} words={states[sign.state]} />
                {sign.openFindings > 0 ? (
                  <Typography variant="pi" textColor="danger600">
                    {`${sign.openFindings} 处，最重 ${sign.gravest}`}
                  </Typography>
                ) : null}
              </Flex>
            </Flex>
          </Box>
        ))}
      </Flex>
      <Pager from={from} total={data.total} count={beside} onTurn={onTurn} />
    </Flex>
  );
}
