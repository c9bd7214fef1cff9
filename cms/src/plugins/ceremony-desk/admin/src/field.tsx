import { Field, Textarea, TextInput } from '@strapi/design-system';
import type { Problem } from './client';

interface Props {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly problems?: readonly Problem[];
  readonly hint?: string;
  readonly required?: boolean;
  readonly type?: 'text' | 'date' | 'time' | 'number';
  readonly long?: boolean;
}

/** A labelled text field with the server's remark about it. */
export function TextField({
  label,
  name,
  value,
  onChange,
  problems = [],
  hint,
  required,
  type,
  long,
}: Props) {
  const error = problems.find(({ field }) => field === name)?.message;
  return (
    <Field.Root name={name} error={error} hint={hint} required={required}>
      <Field.Label>{label}</Field.Label>
      {long ? (
        <Textarea value={value} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <TextInput type={type ?? 'text'} value={value} onChange={(event) => onChange(event.target.value)} />
      )}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
