import { Box, Button, Checkbox, Flex, Loader, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { type Problem, problemsOf, useDesk, useReading, useTelling } from '../client';
import { TextField } from '../field';
import { kindNames } from '../year/day';

interface Setting {
  readonly entryMinutes: number;
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
    holidays: setting.holidays.join(' '),
  });
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { put } = useDesk();
  const { done } = useTelling();
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const save = async () => {
    const holidays = draft.holidays.split(/[\s,，、]+/).filter(Boolean);
    const entryMinutes = draft.entryMinutes.trim() === '' ? -1 : Number(draft.entryMinutes);
    try {
      await put('/setting', { ...draft, entryMinutes, holidays });
      setProblems([]);
      done('设置已保存并公布');
    } catch (error) {
      setProblems(problemsOf(error));
    }
  };
  const text = (
    name: 'entryMinutes' | 'holidays' | 'adviceZh' | 'adviceEn' | 'adviceSource',
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
        {text('holidays', '大型仪式的节日', {
          hint: '每月 1 日之外；写作 MM-DD（每年）或 YYYY-MM-DD（当年），以空格隔开',
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
  const { data, failed } = useReading<Setting>('/setting');
  if (failed) return <Typography textColor="danger600">没有读到数据，请刷新。</Typography>;
  return data ? <OpenForm setting={data} /> : <Loader>正在读取</Loader>;
}
