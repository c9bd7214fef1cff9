import { Box, Field, Grid, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { SignRecord } from 'shared/signage/sign-register';
import { TextField } from '../../../../../admin/desk/text-field';
import type { Problem } from '../client';
import { useChoices, useWords } from '../words';

interface Props {
  readonly sign: SignRecord;
  readonly problems: readonly Problem[];
  readonly onChange: (change: Partial<SignRecord>) => void;
}

const degrees = (text: string): number | null => (text.trim() === '' ? null : Number(text));

const furtherText = (sign: SignRecord): string =>
  sign.furtherTexts.map(({ locale, text }) => `${locale}：${text}`).join('\n');

/** `ja：出口` a line; a line without a mark stays as it is until it has one, and is refused by the server. */
const furtherTexts = (text: string): SignRecord['furtherTexts'] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [locale = '', ...words] = line.split(/[:：]/);
      return { locale: locale.trim(), text: words.join('：').trim() };
    });

/** Every field of a sign. */
export function SignForm({ sign, problems, onChange }: Props) {
  const words = useWords();
  const { areas, owners, exhibits } = useChoices();
  const label = (name: string) => words.fields[name]?.zh ?? name;
  const text = (
    name: Exclude<keyof SignRecord, 'latitude' | 'longitude' | 'furtherTexts'>,
    more: { long?: boolean; type?: 'date'; suggestions?: readonly string[]; required?: boolean } = {},
  ) => (
    <TextField
      label={label(name)}
      name={name}
      value={sign[name] ?? ''}
      onChange={(value) => onChange({ [name]: more.type === 'date' && value === '' ? null : value })}
      problems={problems}
      {...more}
    />
  );
  const choice = (name: 'kind' | 'state', options: Readonly<Record<string, string>>) => (
    <Field.Root name={name}>
      <Field.Label>{label(name)}</Field.Label>
      <SingleSelect
        value={sign[name]}
        onChange={(value: string | number) => onChange({ [name]: String(value) })}
      >
        {Object.entries(options).map(([value, told]) => (
          <SingleSelectOption key={value} value={value}>
            {told}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
  const degree = (name: 'latitude' | 'longitude', hint: string) => (
    <TextField
      label={label(name)}
      name={name}
      value={sign[name] === null ? '' : String(sign[name])}
      type="number"
      hint={hint}
      problems={problems}
      onChange={(value) => onChange({ [name]: degrees(value) })}
    />
  );
  const exhibit = (
    <Field.Root name="exhibitId" error={problems.find(({ field }) => field === 'exhibitId')?.message}>
      <Field.Label>{label('exhibitId')}</Field.Label>
      <SingleSelect
        placeholder="不指展项"
        value={sign.exhibitId}
        onChange={(value: string | number) => onChange({ exhibitId: String(value) })}
        onClear={() => onChange({ exhibitId: '' })}
        clearLabel="不指展项"
      >
        {exhibits.map(({ documentId, name }) => (
          <SingleSelectOption key={documentId} value={documentId}>
            {name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Error />
    </Field.Root>
  );
  const fields = [
    [6, text('zh', { long: true })],
    [6, text('en', { long: true })],
    [3, text('code', { required: true })],
    [3, choice('kind', words.kinds)],
    [3, choice('state', words.states)],
    [3, text('symbol')],
    [4, text('area', { suggestions: areas })],
    [8, text('place')],
    [3, degree('latitude', 'WGS-84，如 39.9073')],
    [3, degree('longitude', 'WGS-84，如 116.3911')],
    [6, text('owner', { suggestions: owners })],
    [3, text('maker')],
    [3, text('material')],
    [3, text('size')],
    [3, text('setUpOn', { type: 'date' })],
    [3, text('reviewer')],
    [3, text('reviewedOn', { type: 'date' })],
    [6, exhibit],
    [
      12,
      <TextField
        key="furtherTexts"
        label={label('furtherTexts')}
        name="furtherTexts"
        value={furtherText(sign)}
        long
        hint="一行一种，语言代码在前，如 ja：出口"
        problems={problems}
        onChange={(value) => onChange({ furtherTexts: furtherTexts(value) })}
      />,
    ],
  ] as const;
  return (
    <Grid.Root gap={4}>
      {fields.map(([columns, field], at) => (
        <Grid.Item key={at} col={columns} s={12} direction="column" alignItems="stretch">
          <Box>{field}</Box>
        </Grid.Item>
      ))}
    </Grid.Root>
  );
}
