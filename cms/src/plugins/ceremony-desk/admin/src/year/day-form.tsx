import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { NotRead } from '../../../../../admin/desk/not-read';
import { TextField } from '../../../../../admin/desk/text-field';
import { type Problem, problemsOf, useDesk, useReading, useTelling } from '../client';
import { DayHistory } from '../history/day-history';
import type { HistoryLine } from '../history/history-line';
import { type DayReading, weekdayOf } from './day';
import { DayFields } from './day-fields';
import { type DayDraft, draftOf, entryOf } from './draft';
import { differencesOf, SunRemark } from './sun-remark';

interface Props {
  readonly date: string;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

type Reading = DayReading & { readonly history: readonly HistoryLine[] };

function OpenForm({ reading, onClose, onSaved }: Props & { readonly reading: Reading }) {
  const { date, sun, entered } = reading;
  const [draft, setDraft] = useState<DayDraft>(() => draftOf(entered));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const { put } = useDesk();
  const { done } = useTelling();
  const differing = differencesOf(draft, sun);
  const change = (part: Partial<DayDraft>) => setDraft((before) => ({ ...before, ...part }));
  const save = async () => {
    setBusy(true);
    try {
      const { written } = await put<{ written: number }>(`/days/${date}`, entryOf(draft, entered?.revision));
      done(written > 0 ? `已公布 ${written} 天` : '与已公布的相同，没有改动');
      onSaved();
    } catch (error) {
      setProblems(problemsOf(error));
      setBusy(false);
    }
  };
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <Typography textColor="neutral600">
            {`太阳推算：升旗 ${sun.raise}，降旗 ${sun.lower}。两个时间都留空，则向公众显示为“预计”。`}
          </Typography>
          {problems.length > 0 ? (
            <Typography role="alert" textColor="danger600">
              {problems.map(({ message }) => message).join(' ')}
            </Typography>
          ) : null}
          <SunRemark differing={differing} />
          <DayFields draft={draft} change={change} problems={problems} />
          <TextField
            label={entered ? '更正原因（内部留存）' : '原因（内部留存）'}
            name="why"
            value={draft.why}
            onChange={(why) => change({ why })}
            problems={problems}
            required={entered !== null || differing.some(({ minutes }) => Math.abs(minutes) >= 2)}
          />
          <DayHistory lines={reading.history} />
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          取消
        </Button>
        <Button onClick={save} loading={busy}>
          公布
        </Button>
      </Modal.Footer>
    </>
  );
}

/** Everything the desk can say about one day, and its history. */
export function DayForm(props: Props) {
  const { data, failed, reload } = useReading<Reading>(`/days/${props.date}`);
  return (
    <Modal.Root open onOpenChange={(open: boolean) => open || props.onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{`${props.date} 周${weekdayOf(props.date)}`}</Modal.Title>
        </Modal.Header>
        {data ? <OpenForm {...props} reading={data} /> : <NotRead failed={failed} onRetry={reload} />}
      </Modal.Content>
    </Modal.Root>
  );
}
