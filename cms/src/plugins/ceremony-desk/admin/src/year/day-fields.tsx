import { Checkbox, Field, Grid, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { TextField } from '../../../../../admin/desk/text-field';
import type { Problem } from '../client';
import type { DayDraft } from './draft';

interface Props {
  readonly draft: DayDraft;
  readonly change: (part: Partial<DayDraft>) => void;
  readonly problems: readonly Problem[];
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: Readonly<Record<string, string>>;
  readonly onChange: (value: string) => void;
}

/** Article 15 of the National Flag Law as amended in 2020 (in force 2021-01-01); until then it was article 14. */
const halfMastArticles = ['《中华人民共和国国旗法》第十五条第一款', '《中华人民共和国国旗法》第十五条第二款'];

/** Strapi's select has no empty value: the usual case goes by this name. */
const usual = 'usual';

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        value={value || usual}
        onChange={(chosen: string | number) => onChange(chosen === usual ? '' : String(chosen))}
      >
        {Object.entries(options).map(([name, text]) => (
          <SingleSelectOption key={name} value={name}>
            {text}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}

const Cell = ({ col, children }: { readonly col: number; readonly children: ReactNode }) => (
  <Grid.Item col={col} s={12} direction="column" alignItems="stretch">
    {children}
  </Grid.Item>
);

/** The fields of a day's form. */
export function DayFields({ draft, change, problems }: Props) {
  const text = (
    field: keyof DayDraft,
    name: string,
    label: string,
    more: { hint?: string; long?: boolean; type?: 'text' | 'date'; suggestions?: readonly string[] } = {},
  ) => (
    <TextField
      label={label}
      name={name}
      value={String(draft[field])}
      onChange={(value) => change({ [field]: value })}
      problems={problems}
      {...more}
    />
  );
  return (
    <Grid.Root gap={4}>
      <Cell col={3}>{text('raise', 'raise', '升旗时间', { hint: 'HH:MM' })}</Cell>
      <Cell col={3}>{text('lower', 'lower', '降旗时间', { hint: 'HH:MM' })}</Cell>
      <Cell col={6}>{text('source', 'source', '时间来源', { hint: '如：2027 年官方时间表' })}</Cell>
      <Cell col={6}>
        <Choice
          label="仪式规模"
          value={draft.kind}
          options={{ [usual]: '按惯例', ordinary: '常规', large: '大型', special: '特殊' }}
          onChange={(kind) => change({ kind: kind as DayDraft['kind'] })}
        />
      </Cell>
      <Cell col={6}>
        <Choice
          label="军乐团现场演奏"
          value={draft.liveBand}
          options={{ [usual]: '按规模', yes: '有', no: '无' }}
          onChange={(liveBand) => change({ liveBand: liveBand as DayDraft['liveBand'] })}
        />
      </Cell>
      <Cell col={12}>
        <Checkbox checked={draft.mourning} onCheckedChange={(on) => change({ mourning: on === true })}>
          下半旗
        </Checkbox>
      </Cell>
      {draft.mourning ? (
        <>
          <Cell col={6}>{text('mourningZh', 'halfMast.reason.zh', '下半旗原因（中文）')}</Cell>
          <Cell col={6}>{text('mourningEn', 'halfMast.reason.en', '下半旗原因（英文）')}</Cell>
          <Cell col={12}>
            {text('article', 'halfMast.article', '下半旗依据', {
              hint: '法律条款，或国务院、治丧机构的决定',
              suggestions: halfMastArticles,
            })}
          </Cell>
        </>
      ) : null}
      <Cell col={draft.access ? 6 : 12}>
        <Choice
          label="广场开放"
          value={draft.access}
          options={{ [usual]: '照常', closed: '关闭', changed: '入场调整' }}
          onChange={(access) => change({ access: access as DayDraft['access'] })}
        />
      </Cell>
      {draft.access ? (
        <>
          <Cell col={3}>{text('from', 'access.from', '自', { hint: '空：当日开始' })}</Cell>
          <Cell col={3}>{text('to', 'access.to', '至', { hint: '空：当日结束' })}</Cell>
          <Cell col={6}>{text('accessZh', 'access.reason.zh', '原因（中文）')}</Cell>
          <Cell col={6}>{text('accessEn', 'access.reason.en', '原因（英文）')}</Cell>
        </>
      ) : null}
      <Cell col={6}>{text('noteZh', 'note.zh', '对公众的说明（中文）', { long: true })}</Cell>
      <Cell col={6}>{text('noteEn', 'note.en', '对公众的说明（英文）', { long: true })}</Cell>
      <Cell col={12}>
        <Checkbox checked={draft.cancelled} onCheckedChange={(on) => change({ cancelled: on === true })}>
          取消当日仪式（须填写对公众的说明）
        </Checkbox>
      </Cell>
      <Cell col={6}>
        {text('until', 'until', '同样适用至', {
          type: 'date',
          hint: '下半旗、广场开放、说明、取消一并公布到此日；各日时间与规模不变',
        })}
      </Cell>
    </Grid.Root>
  );
}
