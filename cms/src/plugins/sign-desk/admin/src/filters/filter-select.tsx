import { Box, SingleSelect, SingleSelectOption } from '@strapi/design-system';

/** Values with their words. */
export type Options = readonly (readonly [value: string, words: string])[];

interface Props {
  readonly label: string;
  readonly value: string;
  readonly options: Options;
  readonly onChange: (value: string) => void;
}

/** A filter of a list; without a choice everything passes. */
export function FilterSelect({ label, value, options, onChange }: Props) {
  return (
    <Box minWidth="14rem">
      <SingleSelect
        aria-label={label}
        placeholder={label}
        size="S"
        value={value}
        onChange={(chosen: string | number) => onChange(String(chosen))}
        onClear={() => onChange('')}
        clearLabel={`清除${label}`}
      >
        {options.map(([each, words]) => (
          <SingleSelectOption key={each} value={each}>
            {words}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Box>
  );
}
