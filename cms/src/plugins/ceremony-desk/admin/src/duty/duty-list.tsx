import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { CeremonyDay, DutyMeasure } from 'shared/ceremony';
import { TextField } from '../../../../../admin/desk/text-field';
import { useDesk, useTelling } from '../client';
import { kindNames, weekdayOf } from '../year/day';

/** The duty list of a day as it is read. */
export interface Duty {
  readonly date: string;
  /** Name of whoever is signed in. */
  readonly me: string;
  readonly told: CeremonyDay;
  readonly measures: readonly DutyMeasure[];
}

interface Props {
  readonly duty: Duty;
  readonly onTicked: (duty: Duty) => void;
  readonly onOutdated: () => void;
}

const clock = (at: string) =>
  new Date(at).toLocaleTimeString('zh-CN', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' });

function titleOf({ date, told }: Duty): string {
  const basis = told.basis === 'official' ? '' : '（预计）';
  const times = `升旗 ${told.raise}，降旗 ${told.lower}${basis}`;
  const marks = [
    kindNames[told.kind],
    ...(told.halfMast ? ['下半旗'] : []),
    ...(told.cancelled ? ['取消'] : []),
  ];
  return `${date} 周${weekdayOf(date)} · ${times} · ${marks.join('、')}`;
}

/** The measures of a day, each with a tick, a name and a time; what is still open is said first. */
export function DutyList({ duty, onTicked, onOutdated }: Props) {
  const [name, setName] = useState(duty.me);
  const { put } = useDesk();
  const { failed } = useTelling();
  const open = duty.measures.filter(({ doneBy }) => !doneBy).length;
  const tick = async (position: number, done: boolean) => {
    const text = duty.measures[position]?.text;
    try {
      const answer = await put<Pick<Duty, 'measures'>>(`/duty/${duty.date}/${position}`, {
        text,
        done,
        name,
      });
      onTicked({ ...duty, measures: answer.measures });
    } catch (error) {
      failed(error);
      onOutdated();
    }
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex justifyContent="space-between" alignItems="flex-end" gap={4}>
        <Flex direction="column" alignItems="flex-start" gap={2}>
          <Typography variant="beta" tag="h2" className="on-paper">
            升降旗值勤清单
          </Typography>
          <Typography>{titleOf(duty)}</Typography>
          <Typography variant="delta" role="status" textColor={open > 0 ? 'danger600' : 'success600'}>
            {open > 0 ? `还有 ${open} 项未完成` : '全部完成'}
          </Typography>
        </Flex>
        <Box className="off-paper" width="240px">
          <TextField label="完成人" name="name" value={name} onChange={setName} />
        </Box>
      </Flex>
      {duty.measures.map((measure, position) => (
        <Box
          key={measure.text}
          data-measure
          padding={4}
          background={measure.doneBy ? 'neutral100' : 'neutral0'}
          hasRadius
          borderColor={measure.doneBy ? 'neutral200' : 'warning200'}
        >
          <Flex justifyContent="space-between" gap={4}>
            <Checkbox
              checked={measure.doneBy !== undefined}
              onCheckedChange={(on) => tick(position, on === true)}
            >
              {`${position + 1}. ${measure.text}`}
            </Checkbox>
            <Typography textColor={measure.doneBy ? 'neutral600' : 'warning600'}>
              {measure.doneBy && measure.doneAt ? `${measure.doneBy} · ${clock(measure.doneAt)}` : '未完成'}
            </Typography>
          </Flex>
        </Box>
      ))}
      <Typography className="on-paper">值班负责人签字：＿＿＿＿＿＿＿＿　　时间：＿＿＿＿＿＿</Typography>
    </Flex>
  );
}
