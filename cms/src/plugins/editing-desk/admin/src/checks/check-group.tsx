import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { type DeskFinding, languageWords } from '../document';
import { WaiveForm } from './waive-form';

interface Props {
  /** The findings of one check on one document. */
  readonly findings: readonly DeskFinding[];
  readonly mayWaive: boolean;
  readonly onOpen: (finding: DeskFinding) => void;
  readonly onWaive: (check: string, reason: string) => Promise<void>;
}

/** What one check finds, each place a click away, and the way to waive it. */
export function CheckGroup({ findings, mayWaive, onOpen, onWaive }: Props) {
  const [waiving, setWaiving] = useState(false);
  const [first] = findings;
  if (!first) return null;
  const waived = findings.every((finding) => finding.waived);
  const blocks = first.severity === 'blocking' && !waived;
  return (
    <Box tag="li" padding={2} background="neutral100" hasRadius>
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Flex gap={2} wrap="wrap">
          <Badge {...(blocks ? { backgroundColor: 'danger100', textColor: 'danger700' } : {})}>
            {waived ? '已豁免' : blocks ? '要先改' : '建议'}
          </Badge>
          <Typography variant="pi" fontWeight="semiBold" title={first.reason?.zh}>
            {first.rule?.zh ?? first.check}
          </Typography>
        </Flex>
        {findings.map((finding) => (
          <Button
            key={`${finding.locale} ${finding.path} ${finding.fingerprint}`}
            variant="ghost"
            size="S"
            onClick={() => onOpen(finding)}
            style={{ height: 'auto', whiteSpace: 'normal', textAlign: 'start' }}
          >
            {`${languageWords[finding.locale] ?? finding.locale} ${finding.place}：${finding.message.zh}`}
          </Button>
        ))}
        {blocks && mayWaive && !waiving ? (
          <Button size="S" variant="tertiary" onClick={() => setWaiving(true)}>
            豁免…
          </Button>
        ) : null}
        {waiving ? (
          <WaiveForm
            rule={first.rule?.zh ?? first.check}
            onClose={() => setWaiving(false)}
            onWaive={async (reason) => {
              await onWaive(first.check, reason);
              setWaiving(false);
            }}
          />
        ) : null}
      </Flex>
    </Box>
  );
}
