import { Badge, Button, Flex, Typography } from '@strapi/design-system';
import { forwardRef } from 'react';
import { styled } from 'styled-components';
import { errorTypes } from '../../../../sign-review/admin/src/findings/finding';
import { MarkedText } from '../../../../sign-review/admin/src/findings/marked-text';
import { SeverityBadge } from '../../../../sign-review/admin/src/findings/severity-badge';
import { type DeskFinding, standingOf } from './desk-finding';

const Row = styled.li`
  display: grid;
  grid-template-columns: minmax(0, 5fr) minmax(0, 6fr) auto;
  gap: 16px;
  padding: 12px 16px;
  background: ${({ theme }) => theme.colors.neutral0};
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  content-visibility: auto;
  contain-intrinsic-size: auto 96px;
  &:focus,
  &[aria-current='true'] {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
  @media (max-width: 60rem) {
    grid-template-columns: minmax(0, 1fr);
  }
`;

interface Props {
  readonly finding: DeskFinding;
  readonly current: boolean;
  readonly busy: boolean;
  readonly onFocus: () => void;
  readonly onAccept: () => void;
  readonly onEdit: () => void;
  readonly onWaive: () => void;
  readonly onWithdraw: () => void;
  readonly onOpen: () => void;
}

/** One finding: the sign with both texts and the span marked, the rule with its source, the proposal, what to do. */
export const FindingRow = forwardRef<HTMLLIElement, Props>(function FindingRow(props, row) {
  const { finding, current, busy, onFocus, onAccept, onEdit, onWaive, onWithdraw, onOpen } = props;
  const { sign, severity, type, rule, message, source, proposed, field, state, handled } = finding;
  const marked = (name: 'zh' | 'en') => (field === name ? [finding] : []);
  const open = state === 'open' && !handled;
  return (
    <Row
      ref={row}
      tabIndex={current ? 0 : -1}
      aria-current={current}
      aria-label={`${sign.code} ${rule} ${message.zh}`}
      onFocus={onFocus}
    >
      <div>
        <Flex gap={2} wrap="wrap">
          <Button variant="ghost" size="S" onClick={onOpen} aria-label={`打开 ${sign.code}`}>
            {sign.code}
          </Button>
          <Typography variant="pi" textColor="neutral600">
            {[sign.area, sign.place, sign.owner].filter(Boolean).join(' · ')}
          </Typography>
        </Flex>
        <Typography tag="p" lang="zh-CN">
          <MarkedText text={sign.zh} findings={marked('zh')} />
        </Typography>
        <Typography tag="p" lang="en">
          <MarkedText text={sign.en} findings={marked('en')} />
        </Typography>
      </div>
      <div>
        <Flex gap={2} wrap="wrap">
          <SeverityBadge severity={severity} />
          <Typography fontWeight="semiBold">{errorTypes[type] ?? type}</Typography>
          <Badge>{standingOf(finding)}</Badge>
        </Flex>
        <Typography tag="p">{message.zh}</Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">{`${rule} · 依据：${source}`}</Typography>
        {proposed === undefined ? null : (
          <Typography
            tag="p"
            textColor="success700"
            fontWeight="semiBold"
            lang={field === 'zh' ? 'zh-CN' : 'en'}
          >
            {`改为 ${proposed}`}
          </Typography>
        )}
      </div>
      <Flex direction="column" alignItems="stretch" gap={1}>
        {open ? (
          <>
            <Button
              size="S"
              variant="success"
              disabled={busy || proposed === undefined}
              onClick={onAccept}
              aria-label={`采用 ${sign.code} ${rule}`}
            >
              采用
            </Button>
            <Button
              size="S"
              variant="secondary"
              disabled={busy}
              onClick={onEdit}
              aria-label={`另写 ${sign.code} ${rule}`}
            >
              另写
            </Button>
            <Button
              size="S"
              variant="tertiary"
              disabled={busy}
              onClick={onWaive}
              aria-label={`豁免 ${sign.code} ${rule}`}
            >
              豁免
            </Button>
          </>
        ) : null}
        {state === 'waived' ? (
          <Button
            size="S"
            variant="tertiary"
            disabled={busy}
            onClick={onWithdraw}
            aria-label={`撤回豁免 ${sign.code} ${rule}`}
          >
            撤回豁免
          </Button>
        ) : null}
      </Flex>
    </Row>
  );
});
