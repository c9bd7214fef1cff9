import { Badge, Box, Button, Flex, Modal, Radio, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { momentOf } from '../../../../../admin/desk/moment';
import type { Conflict } from './seen-versions';
import type { FieldDifference } from './three-way';
import { byWhom, valueText } from './value-text';

type Side = 'mine' | 'theirs';

interface Props {
  readonly conflict: Conflict;
  readonly found: readonly FieldDifference[];
  /** Puts the chosen values of mine into the form. */
  readonly onMerge: (takeMine: readonly FieldDifference[]) => void;
  readonly onClose: () => void;
}

function Version({
  title,
  text,
  value,
}: {
  readonly title: string;
  readonly text: string;
  readonly value: Side;
}) {
  return (
    <Box flex="1" padding={3} background="neutral100" hasRadius minWidth="220px">
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Radio.Item value={value}>{title}</Radio.Item>
        <Typography style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</Typography>
      </Flex>
    </Box>
  );
}

/** Both versions of every field in which two editors went apart; nothing is saved from here. */
export function MergeDialog({ conflict, found, onMerge, onClose }: Props) {
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({});
  const sideOf = ({ field, by }: FieldDifference): Side =>
    chosen[field] ?? (by === 'them' ? 'theirs' : 'mine');
  return (
    <Modal.Root open onOpenChange={(open: boolean) => open || onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>两人改了同一篇内容</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            <Typography>
              {`${conflict.who ?? '他人'}在 ${momentOf(conflict.at)} 保存了另一版。请逐项选择保留哪一版；合并后的内容回到表单里，核对后再保存。`}
            </Typography>
            {found.length === 0 ? <Typography>两版的文字没有不同，可以直接继续。</Typography> : null}
            {found.map((difference) => {
              const { field, by, mine, theirs } = difference;
              const label = conflict.labels[field] ?? field;
              return (
                <Flex key={field} direction="column" alignItems="stretch" gap={2}>
                  <Flex gap={2}>
                    <Typography variant="delta" tag="h3" id={`merge-${field}`}>
                      {label}
                    </Typography>
                    <Badge>{byWhom[by]}</Badge>
                  </Flex>
                  <Radio.Group
                    aria-labelledby={`merge-${field}`}
                    value={sideOf(difference)}
                    onValueChange={(side: string) => setChosen({ ...chosen, [field]: side as Side })}
                  >
                    <Flex gap={3} alignItems="stretch" wrap="wrap">
                      <Version
                        title={`${label}：用我的`}
                        text={valueText(mine, conflict.labels)}
                        value="mine"
                      />
                      <Version
                        title={`${label}：用对方的`}
                        text={valueText(theirs, conflict.labels)}
                        value="theirs"
                      />
                    </Flex>
                  </Radio.Group>
                </Flex>
              );
            })}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            稍后再合并
          </Button>
          <Button onClick={() => onMerge(found.filter((each) => sideOf(each) === 'mine'))}>合并到表单</Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
