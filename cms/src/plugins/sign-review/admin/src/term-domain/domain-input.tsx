import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { forwardRef, type ReactNode } from 'react';
import { domains } from './domains';

interface Props {
  readonly name: string;
  readonly label?: ReactNode;
  readonly hint?: ReactNode;
  readonly required?: boolean;
  readonly disabled?: boolean;
}

/** The domain of a term: chosen by its Chinese name, or written as a new one. */
export const DomainInput = forwardRef<HTMLInputElement, Props>(function DomainInput(
  { name, label, hint, required = false, disabled = false },
  input,
) {
  const { value, onChange, error } = useField<string | null>(name);
  const known = value && !(value in domains) ? { ...domains, [value]: value } : domains;
  return (
    <Field.Root name={name} error={error ?? false} hint={hint} required={required}>
      <Field.Label>{label}</Field.Label>
      <Combobox
        ref={input}
        value={value ?? ''}
        disabled={disabled}
        creatable="visible"
        createMessage={(text) => (text ? `另写“${text}”` : '另写')}
        noOptionsMessage={() => '没有这一类'}
        clearLabel="清除"
        placeholder="选择类别"
        onChange={(next?: string) => onChange(name, next || null)}
        onCreateOption={(next?: string) => onChange(name, next || null)}
        onClear={() => onChange(name, null)}
      >
        {Object.entries(known).map(([domain, text]) => (
          <ComboboxOption key={domain} value={domain}>
            {text}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
});
