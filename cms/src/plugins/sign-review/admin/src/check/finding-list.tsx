import { Alert, Box, Button, Flex, Typography } from '@strapi/design-system';
import { FindingCard } from './finding-card';
import type { Check, ProposedFinding } from './use-check';

interface Props {
  readonly check: Check & { readonly again: () => void };
  readonly onShow: (finding: ProposedFinding) => void;
  readonly onTake: (finding: ProposedFinding) => void;
  readonly onRule: (rule: string) => void;
}

/** What the findings come to, in one sentence: read aloud whenever it changes. */
function summaryOf({ state, findings, problem }: Check): string {
  if (state === 'empty') return '输入中文和英文，边写边核对。';
  if (state === 'failed') return problem ?? '没有核对成功。';
  if (state === 'checking' && findings.length === 0) return '正在核对…';
  if (findings.length === 0) return '没有发现问题。';
  const grave = findings.filter(({ severity }) => severity === 'S1' || severity === 'S2').length;
  return `发现 ${findings.length} 处问题${grave > 0 ? `，其中 ${grave} 处必须改正` : ''}。`;
}

/** The findings of the present texts, gravest first. */
export function FindingList({ check, onShow, onTake, onRule }: Props) {
  const { state, findings, of, again } = check;
  const stale = state !== 'checked';
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Box aria-live="polite" role="status" aria-busy={state === 'checking'}>
        {state === 'failed' ? (
          <Alert
            title="没有核对成功"
            variant="danger"
            closeLabel="关闭"
            onClose={again}
            action={
              <Button variant="tertiary" size="S" onClick={again}>
                再试一次
              </Button>
            }
          >
            {summaryOf(check)}
          </Alert>
        ) : (
          <Typography
            variant="delta"
            textColor={state === 'checked' && findings.length === 0 ? 'success700' : 'neutral800'}
          >
            {summaryOf(check)}
          </Typography>
        )}
      </Box>
      {findings.length === 0 ? null : (
        <Flex tag="ol" direction="column" alignItems="stretch" gap={3} aria-label="发现的问题">
          {findings.map((finding) => (
            <FindingCard
              key={`${finding.rule} ${finding.field} ${finding.start} ${finding.message.zh}`}
              finding={finding}
              words={of[finding.field].slice(finding.start, finding.end)}
              stale={stale}
              onShow={() => onShow(finding)}
              onTake={() => onTake(finding)}
              onRule={() => onRule(finding.rule)}
            />
          ))}
        </Flex>
      )}
    </Flex>
  );
}
