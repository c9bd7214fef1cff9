import type { Words } from '../words';
import type { Story } from './sign';

const actions: Readonly<Record<string, string>> = {
  registered: '登记',
  changed: '修改',
  imported: '导入',
  undone: '撤销导入',
  waived: '豁免',
  'waiver-withdrawn': '撤回豁免',
  photographed: '拍照留存',
  'case-found': '立案',
};

type Event = Story['events'][number];

/** What was done, in words. */
export function eventWords({ action, detail, why }: Event, words: Words): string {
  const step = action.startsWith('case-') ? words.steps[action.slice(5)] : undefined;
  const { fields } = (detail ?? {}) as { fields?: Record<string, [unknown, unknown]> };
  const told = (value: unknown) =>
    typeof value === 'string' && value !== '' ? value : value ? JSON.stringify(value) : '（空）';
  const labelled = (name: string, value: unknown) =>
    name === 'state' ? (words.states[String(value)] ?? told(value)) : told(value);
  const changes = Object.entries(fields ?? {}).map(
    ([name, [before, after]]) =>
      `${words.fields[name]?.zh ?? name}：${labelled(name, before)} → ${labelled(name, after)}`,
  );
  return [actions[action] ?? step ?? action, ...changes, why ?? ''].filter((part) => part !== '').join('；');
}
