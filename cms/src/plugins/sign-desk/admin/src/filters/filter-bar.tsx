import { Flex, Searchbar, SearchForm } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { FilterSelect } from './filter-select';
import type { Filters } from './use-filters';

interface Props {
  readonly filters: Filters;
  /** What the field for words looks for; without it there is none. */
  readonly searches?: string;
  /** After a choice, beside what the address then says. */
  readonly onChange?: () => void;
  /** What else the bar offers. */
  readonly children?: ReactNode;
}

/** The bar above a list: words to look for, and a choice of each kind. */
export function FilterBar({ filters, searches, onChange, children }: Props) {
  const { described, values, typed, type, change } = filters;
  return (
    <Flex gap={2} wrap="wrap" role="group" aria-label="筛选">
      {searches ? (
        <SearchForm>
          <Searchbar
            name="words"
            size="S"
            value={typed}
            onChange={(event) => type(event.target.value)}
            onClear={() => type('')}
            clearLabel="清除"
            placeholder="编号、位置或文字"
          >
            {searches}
          </Searchbar>
        </SearchForm>
      ) : null}
      {described.map(({ name, label, options }) => (
        <FilterSelect
          key={name}
          label={label}
          value={values[name] ?? ''}
          options={options}
          onChange={(value) => {
            onChange?.();
            change({ [name]: value });
          }}
        />
      ))}
      {children}
    </Flex>
  );
}
