import { Box, Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { NotRead } from '../../../../../admin/desk/not-read';
import { TextField } from '../../../../../admin/desk/text-field';
import { type Problem, problemsOf, useDesk, useReading, useTelling } from '../client';
import { kindNames } from '../year/day';

interface Setting {
  readonly entryMinutes: number;
  readonly monthDays: readonly number[];
  readonly holidays: readonly string[];
  readonly liveBandKinds: readonly string[];
  readonly adviceZh: string;
  readonly adviceEn: string;
  readonly adviceSource: string;
}

function OpenForm({ setting }: { readonly setting: Setting }) {
  const [draft, setDraft] = useState({
    ...setting,
    entryMinutes: String(setting.entryMinutes),
    monthDays: setting.monthDays.join(' '),
    holidays: setting.holidays.join(' '),
  });
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { put } = useDesk();
  const { done } = useTelling();
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const save = async () => {
    const parts = (text: string) => text.split(/[\s,，、]+/).filter(Boolean);
    const holidays = parts(draft.holidays);
    // What is no number must not become one: the server names the field.
    const monthDays = parts(draft.monthDays).map((day) => (/^\d+$/.test(day) ? Number(day) : -1));
    const entryMinutes = draft.entryMinutes.trim() === '' ? -1 : Number(draft.entryMinutes);
    try {
      await put('/setting', { ...draft, entryMinutes, monthDays, holidays });
      setProblems([]);
      done('设置已保存并公布');
    } catch (error) {
      setProblems(problemsOf(error));
    }
  };
  const text = (
    name: 'entryMinutes' | 'monthDays' | 'holidays' | 'adviceZh' | 'adviceEn' | 'adviceSource',
    label: string,
    more: { hint?: string; long?: boolean } = {},
  ) => (
    <TextField
      label={label}
      name={name}
      value={draft[name]}
      onChange={(value) => change({ [name]: value })}
      problems={problems}
      {...more}
    />
  );
  return (
    <Box background="neutral0" padding={6} hasRadius shadow="tableShadow" maxWidth="860px">
      <Flex direction="column" alignItems="stretch" gap={5}>
        {text('entryMinutes', '入场提前量（分钟）', { hint: '升旗前多少分钟开始入场' })}
        {text('monthDays', '每月大型仪式日', { hint: '如：1；多个日子以空格隔开' })}
        {text('holidays', '大型仪式的节日', {
          hint: '每月大型仪式日之外；写作 MM-DD（每年）或 YYYY-MM-DD（当年），以空格隔开',
        })}
        <Flex direction="column" alignItems="flex-start" gap={2}>
          <Typography variant="pi" fontWeight="bold">
            军乐团现场演奏的仪式
          </Typography>
          <Flex gap={4}>
            {Object.entries(kindNames).map(([kind, name]) => (
              <Checkbox
                key={kind}
                checked={draft.liveBandKinds.includes(kind)}
                onCheckedChange={(on) =>
                  change({
                    liveBandKinds: [
                      ...draft.liveBandKinds.filter((each) => each !== kind),
                      ...(on === true ? [kind] : []),
                    ],
                  })
                }
              >
                {name}
              </Checkbox>
            ))}
          </Flex>
        </Flex>
        {text('adviceZh', '到场提示（中文）', { long: true })}
        {text('adviceEn', '到场提示（英文）', { long: true })}
        {text('adviceSource', '提示来源')}
        <Flex>
          <Button onClick={save}>保存并公布</Button>
        </Flex>
      </Flex>
    </Box>
  );
}

/** What holds for every day unless the desk says otherwise about one. */
export function SettingPage() {
  const { data, failed, reload } = useReading<Setting>('/setting');
  return data ? <OpenForm setting={data} /> : <NotRead failed={failed} onRetry={reload} />;
}
