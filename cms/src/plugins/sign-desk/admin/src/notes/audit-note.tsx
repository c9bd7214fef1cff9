import { Box, Button, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { AuditProgress, Notes } from './use-notes';

interface Props {
  readonly notes: Notes;
  readonly isLost: boolean;
  readonly busy: boolean;
  readonly onAudit: () => void;
}

/** The design system's own bar is light where it is done, and tells screen readers no value. */
const Track = styled.div`
  height: 8px;
  overflow: hidden;
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral300};
  > div {
    height: 100%;
    background: ${({ theme }) => theme.colors.secondary600};
  }
`;

const many = (count: number) => count.toLocaleString('zh-CN');
const percentOf = ({ done, total }: AuditProgress) => (total === 0 ? 0 : Math.floor((100 * done) / total));

/** What a screen reader says: at every quarter, not at every look. */
export function auditAnnouncement({ outdated, audit }: Notes): string {
  if (audit?.state === 'running') {
    const quarter = Math.floor(percentOf(audit) / 25) * 25;
    return quarter === 0 ? '正在全部重新审校。' : `重新审校已完成 ${quarter}%。`;
  }
  return audit?.state === 'done' && !outdated ? '重新审校已完成。' : '';
}

function Running({ audit, isLost }: { readonly audit: AuditProgress; readonly isLost: boolean }) {
  const told = `已审 ${many(audit.done)} / ${many(audit.total)} 块（${percentOf(audit)}%）`;
  return (
    <Box background="secondary100" padding={3} hasRadius>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Flex gap={3} justifyContent="space-between" wrap="wrap">
          <Typography>正在按改动后的术语重新审校全部标识，可以照常工作，完成后清单自动更新。</Typography>
          <Typography fontWeight="semiBold">{told}</Typography>
        </Flex>
        <Track
          role="progressbar"
          aria-label="重新审校进度"
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={percentOf(audit)}
          aria-valuetext={told}
        >
          <div style={{ width: `${percentOf(audit)}%` }} />
        </Track>
        {isLost ? (
          <Typography variant="pi" textColor="danger600" role="alert">
            暂时读不到进度，正在重试；审校在服务器上继续进行。
          </Typography>
        ) : null}
      </Flex>
    </Box>
  );
}

/** Findings older than the terms, the audit that mends this, how far it is, and whether it broke off. */
export function AuditNote({ notes, isLost, busy, onAudit }: Props) {
  const { audit, outdated } = notes;
  if (audit?.state === 'running') return <Running audit={audit} isLost={isLost} />;
  if (!outdated) return null;
  const hasFailed = audit?.state === 'failed';
  return (
    <Box
      background={hasFailed ? 'danger100' : 'warning100'}
      padding={3}
      hasRadius
      role={hasFailed ? 'alert' : undefined}
    >
      <Flex gap={3} justifyContent="space-between">
        <Typography>
          {hasFailed
            ? `重新审校没有完成，在第 ${many(audit.done)} 块（共 ${many(audit.total)} 块）之后中断：已审的是新结果，其余仍按改动前的术语。`
            : '术语有过改动，下面的问题是按改动前的术语审出的。'}
        </Typography>
        <Button size="S" variant="secondary" loading={busy} onClick={onAudit}>
          {hasFailed ? '再审一次' : '全部重新审校'}
        </Button>
      </Flex>
    </Box>
  );
}

/** Says aloud how an audit goes; stands there before there is anything to say, or nothing would be heard. */
export function AuditAnnouncement({ notes }: { readonly notes: Notes | undefined }) {
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {notes ? auditAnnouncement(notes) : ''}
    </VisuallyHidden>
  );
}
