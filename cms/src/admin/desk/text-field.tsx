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
  /** What is often written here, offered while typing. */
  readonly suggestions?: readonly string[];
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
  suggestions,
}: Props) {
  const error = problems.find(({ field }) => field === name)?.message;
  return (
    <Field.Root name={name} error={error} hint={hint} required={required}>
      <Field.Label>{label}</Field.Label>
      {long ? (
        <Textarea value={value} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <TextInput
          type={type ?? 'text'}
          value={value}
          list={suggestions ? `${name}-suggestions` : undefined}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {suggestions ? (
        <datalist id={`${name}-suggestions`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      ) : null}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
