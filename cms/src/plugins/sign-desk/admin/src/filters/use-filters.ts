import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useRested } from '../client';
import { type DescribedFilter, type FilterKind, useDescribedFilters } from './described';

type Values = Readonly<Partial<Record<string, string>>>;

/** The filters of a page, as they stand in its address. */
export interface Filters {
  readonly described: readonly DescribedFilter[];
  /** What is chosen and what is looked for, as the server's query wants it. */
  readonly values: Values;
  /** The first row shown. */
  readonly from: number;
  readonly typed: string;
  readonly type: (words: string) => void;
  /** The page's address with some parts changed; rows are counted from the first again. */
  readonly searchWith: (parts: Values) => string;
  readonly change: (parts: Values) => void;
}

/**
 * Keeps the choices of a page in its address, so that going back and sharing a link show the same.
 * `also` names further parts of the address that filter.
 */
export function useFilters(tab: string, kinds: readonly FilterKind[], also: readonly string[] = []): Filters {
  const [search, setSearch] = useSearchParams();
  const all = useDescribedFilters();
  const described = kinds.map((kind) => all[kind]);
  const [typed, type] = useState(search.get('words') ?? '');
  const words = useRested(typed);
  const initial = new Map<string, string>(described.map((each) => [each.name, each.initial ?? '']));
  const names = [...initial.keys(), ...also];
  const chosen = names.map((name) => [name, search.get(name) ?? initial.get(name) ?? ''] as const);
  const values: Values = { ...Object.fromEntries(chosen), words };
  const isSameSearch = words === (search.get('words') ?? '');
  const searchWith = (parts: Values) => {
    const next = Object.entries({ tab, ...values, ...parts });
    const kept = next.filter(([name, value]) => value || initial.get(name));
    return `?${new URLSearchParams(kept.map(([name, value]) => [name, value ?? '']))}`;
  };
  return {
    described,
    values,
    from: isSameSearch ? Number(search.get('from') ?? 0) : 0,
    typed,
    type,
    searchWith,
    change: (parts) => setSearch(searchWith(parts)),
  };
}
