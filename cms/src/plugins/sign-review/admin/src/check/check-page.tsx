import {
  Box,
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { ArrowsCounterClockwise, Cross } from '@strapi/icons';
import { type KeyboardEvent, useRef } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { FieldName } from '../findings/finding';
import { FindingList } from './finding-list';
import { type PlaceKind, placeKinds } from './place-kinds';
import type { SignDraft } from './sign-draft';
import { SignField } from './sign-field';
import { type ProposedFinding, useCheck } from './use-check';

/** The check of one sign: both texts, what is wrong with them as they are typed, proposals to take. */
export function CheckPage({ draft }: { readonly draft: SignDraft }) {
  const { sign, canUndo, type, replace, undo } = draft;
  const [, setSearch] = useSearchParams();
  const fields = { zh: useRef<HTMLTextAreaElement>(null), en: useRef<HTMLTextAreaElement>(null) };
  const check = useCheck(sign);
  const marked = (field: FieldName) =>
    check.of[field] === sign[field] ? check.findings.filter((finding) => finding.field === field) : [];

  const show = ({ field, start, end }: ProposedFinding) => {
    fields[field].current?.focus();
    fields[field].current?.setSelectionRange(start, end);
  };
  const take = (finding: ProposedFinding) => {
    if (finding.proposed === undefined) return;
    replace({ [finding.field]: finding.proposed });
    fields[finding.field].current?.focus();
  };
  /** Alt+Enter takes the first proposal, Alt+Z takes it back: both hands stay on the keys. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey) return;
    const first = check.findings.find(({ proposed }) => proposed !== undefined);
    if (event.key === 'Enter' && first && check.state === 'checked') take(first);
    else if (event.code === 'KeyZ' && canUndo) undo();
    else return;
    event.preventDefault();
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={6} onKeyDown={onKeyDown}>
      <Box background="neutral0" padding={6} hasRadius shadow="tableShadow">
        <Flex direction="column" alignItems="stretch" gap={4}>
          <SignField
            ref={fields.zh}
            label="中文"
            lang="zh-CN"
            placeholder="售票处"
            value={sign.zh}
            findings={marked('zh')}
            onChange={(zh) => type({ zh })}
          />
          <SignField
            ref={fields.en}
            label="英文"
            lang="en"
            placeholder="Ticket Office"
            value={sign.en}
            findings={marked('en')}
            onChange={(en) => type({ en })}
          />
          <Flex gap={4} alignItems="flex-end" wrap="wrap">
            <Box minWidth="22rem">
              <Field.Root name="kind">
                <Field.Label>用途</Field.Label>
                <SingleSelect
                  value={sign.kind}
                  onChange={(kind: string | number) => type({ kind: kind as PlaceKind })}
                >
                  {Object.entries(placeKinds).map(([kind, label]) => (
                    <SingleSelectOption key={kind} value={kind}>
                      {label}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              </Field.Root>
            </Box>
            <Button
              variant="tertiary"
              startIcon={<ArrowsCounterClockwise />}
              disabled={!canUndo}
              onClick={undo}
            >
              撤销上一次采用
            </Button>
            <Button
              variant="tertiary"
              startIcon={<Cross />}
              disabled={sign.zh === '' && sign.en === ''}
              onClick={() => replace({ zh: '', en: '' })}
            >
              清空
            </Button>
          </Flex>
          <Typography variant="pi" textColor="neutral600">
            用途决定适用哪些规则：路牌用拼音，导向标识译通名。键盘：Alt+Enter 采用第一条建议，Alt+Z 撤销。
          </Typography>
        </Flex>
      </Box>
      <FindingList
        check={check}
        onShow={show}
        onTake={take}
        onRule={(rule) => setSearch({ tab: 'rules', rule })}
      />
    </Flex>
  );
}
