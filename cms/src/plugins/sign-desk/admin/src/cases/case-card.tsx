import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import { type ReactNode, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useHandedFile } from '../handed-file';
import { useWords } from '../words';
import type { DeskCase } from './desk-case';
import { StepDialog } from './step-dialog';

interface Props {
  readonly found: DeskCase;
  readonly onDone: () => void;
  /** A box to choose the case with, for a notice. */
  readonly children?: ReactNode;
}

const both = (zh: string | null, en: string | null) => [zh, en].filter(Boolean).join(' / ') || '（无）';

/** One case: where it stands, what stands there and what should, its notice, and the next steps. */
export function CaseCard({ found, onDone, children }: Props) {
  const words = useWords();
  const [, setSearch] = useSearchParams();
  const { busy, fetchFile } = useHandedFile();
  const [step, setStep] = useState<string>();
  const { code, area, place, owner, state, overdue, deadline, notice, noticeId, reopened } = found;
  return (
    <Box
      tag="li"
      aria-label={`${code} ${words.cases[state] ?? ''}`}
      padding={4}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      style={{ listStyle: 'none' }}
    >
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Flex gap={2} wrap="wrap">
          {children}
          <Button
            variant="ghost"
            size="S"
            aria-label={`打开 ${code}`}
            onClick={() => setSearch({ tab: 'cases', sign: found.signId })}
          >
            {code}
          </Button>
          <Badge>{words.cases[state] ?? state}</Badge>
          {overdue ? (
            <Badge backgroundColor="danger100" textColor="danger700">
              逾期
            </Badge>
          ) : null}
          {reopened > 0 ? <Badge>{`重新立案 ${reopened} 次`}</Badge> : null}
          <Typography variant="pi" textColor="neutral600">
            {[owner ?? '未填权属单位', area, place].filter(Boolean).join(' · ')}
          </Typography>
        </Flex>
        <Typography>{`现有：${both(found.presentZh, found.presentEn)}`}</Typography>
        <Typography textColor="success700" fontWeight="semiBold">
          {`建议：${both(found.proposedZh, found.proposedEn)}`}
        </Typography>
        {found.renewedZh !== null || found.renewedEn !== null ? (
          <Typography>{`整改后：${both(found.renewedZh, found.renewedEn)}`}</Typography>
        ) : null}
        {notice ? (
          <Flex gap={2} wrap="wrap">
            <Typography variant="pi" textColor={overdue ? 'danger600' : 'neutral600'}>
              {`${notice} · 期限 ${deadline} · 联系人 ${found.contact}`}
            </Typography>
            {(['pdf', 'docx'] as const).map((format) => (
              <Button
                key={format}
                size="S"
                variant="tertiary"
                loading={busy === `/notices/${noticeId}/${format}`}
                onClick={() => fetchFile(`/notices/${noticeId}/${format}`)}
                aria-label={`下载 ${notice} ${format.toUpperCase()}`}
              >
                {format.toUpperCase()}
              </Button>
            ))}
          </Flex>
        ) : null}
        <Flex gap={2} wrap="wrap">
          {found.steps
            .filter((each) => each !== 'notify')
            .map((each) => (
              <Button
                key={each}
                size="S"
                variant={
                  each === 'withdraw' || each === 'reject' || each === 'reopen' ? 'tertiary' : 'secondary'
                }
                onClick={() => setStep(each)}
                aria-label={`${words.steps[each] ?? each} ${code}`}
              >
                {words.steps[each] ?? each}
              </Button>
            ))}
        </Flex>
      </Flex>
      {step ? (
        <StepDialog found={found} step={step} onDone={onDone} onClose={() => setStep(undefined)} />
      ) : null}
    </Box>
  );
}
