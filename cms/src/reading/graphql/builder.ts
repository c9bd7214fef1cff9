import SchemaBuilder from '@pothos/core';
import { isCivilDate } from 'shared/time';
import type { ReadingContext } from './context';
import { publicError } from './errors';

type Scalars = {
  Date: { Input: string; Output: string };
  DateTime: { Input: Date; Output: string };
};

/** The builder of the public read schema; the files beside this one add its types to it. */
export const builder = new SchemaBuilder<{
  Context: ReadingContext;
  Scalars: Scalars;
  DefaultFieldNullability: false;
}>({
  defaultFieldNullability: false,
});

builder.scalarType('Date', {
  description: 'A calendar day written YYYY-MM-DD, in Asia/Shanghai. Days that do not exist are refused.',
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value === 'string' && isCivilDate(value)) return value;
    throw publicError('BAD_REQUEST', 'A Date is a real calendar day written YYYY-MM-DD.');
  },
});

builder.scalarType('DateTime', {
  description: 'An instant as RFC 3339 in UTC, such as 2026-10-01T16:00:00.000Z.',
  serialize: (value) => value,
  parseValue: (value) => {
    const instant = typeof value === 'string' ? new Date(value) : new Date(Number.NaN);
    if (!Number.isNaN(instant.getTime())) return instant;
    throw publicError('BAD_REQUEST', 'A DateTime is an instant written as RFC 3339.');
  },
});
