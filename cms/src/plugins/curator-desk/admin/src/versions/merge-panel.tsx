import { Button, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import type { PanelProps } from '../panel';
import { MergeDialog } from './merge-dialog';
import { onRefusedWrite, type RefusedWrite } from './seen-versions';
import { differences, type FieldDifference, type FormValues, transplanted } from './three-way';

/** What was in the form when it was last at rest, with changes in it. */
interface Kept {
  readonly base: FormValues;
  readonly mine: FormValues;
  readonly updatedAt: string | undefined;
}

interface Parted extends Kept {
  readonly refused: RefusedWrite;
}

/** Keeps what was typed when a save is refused: Strapi then reads the document anew and fills its form with it. */
function useParted({ model, documentId, document }: PanelProps) {
  const values = useForm('merge', ({ values }) => values as FormValues);
  const initialValues = useForm('merge', ({ initialValues }) => initialValues as FormValues);
  const modified = useForm('merge', ({ modified }) => modified);
  const isSubmitting = useForm('merge', ({ isSubmitting }) => isSubmitting);
  const kept = useRef<Kept>();
  const [parted, setParted] = useState<Parted>();
  const updatedAt = document?.updatedAt;
  if (modified && !isSubmitting && !parted) kept.current = { base: initialValues, mine: values, updatedAt };
  useEffect(
    () =>
      onRefusedWrite((refused) => {
        const isOurs = refused.path.includes(model) && (!documentId || refused.path.endsWith(documentId));
        if (isOurs && kept.current) setParted({ ...kept.current, refused });
      }),
    [model, documentId],
  );
  // Their version is in the form once the document has been read anew.
  const arrived = parted !== undefined && updatedAt !== parted.updatedAt && !isSubmitting;
  return { parted, arrived, theirs: initialValues, leave: () => setParted(undefined) };
}

function MergeContent(props: ReturnType<typeof useParted>) {
  const { parted, arrived, theirs, leave } = props;
  const onChange = useForm(
    'merge',
    (state: { onChange(field: string, value: unknown): void }) => state.onChange,
  );
  const [open, setOpen] = useState(true);
  if (!parted) return null;
  const merge = (takeMine: readonly FieldDifference[]) => {
    for (const { field, mine } of takeMine) onChange(field, transplanted(mine, theirs[field]));
    leave();
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3} role="alert">
      <Typography>表单里现在是对方保存的版本，您的改动另存在这里，还没有合并。</Typography>
      <Button loading={!arrived} onClick={() => setOpen(true)}>
        核对并合并
      </Button>
      {open && arrived ? (
        <MergeDialog
          conflict={parted.refused.conflict}
          found={differences(parted.base, parted.mine, theirs)}
          onMerge={merge}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </Flex>
  );
}

/** Beside the form, once somebody else was faster: both versions, field by field, until they are merged. */
export function MergePanel(props: PanelProps) {
  const state = useParted(props);
  if (!state.parted) return null;
  return { title: '有人先保存了', content: <MergeContent {...state} /> };
}
