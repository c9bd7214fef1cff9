import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { createDecisions, type Decision, type Decisions, findRule } from 'shared/signage';
import { BadInput } from './bad-input';

const SCOPES = ['sign', 'text', 'register', 'confirmed'] as const;
const NEEDED: Record<Decision['scope'], readonly string[]> = {
  sign: ['sign'],
  text: ['zh', 'en'],
  register: ['register'],
  confirmed: ['sign'],
};

function decisionOf(file: string, record: Record<string, string | undefined>, row: number): Decision {
  const fail = (column: string, reason: string): never => {
    throw new BadInput({ file, row, column, reason });
  };
  const scope = SCOPES.find((name) => name === record.scope);
  if (!scope) return fail('scope', `"${record.scope ?? ''}" is none of ${SCOPES.join(', ')}`);
  const rule = record.rule ?? '';
  if (rule !== '*' && !findRule(rule)) fail('rule', `there is no rule "${rule}"`);
  for (const column of ['reason', 'person', 'date', ...NEEDED[scope]])
    if (!record[column]?.trim()) fail(column, 'is empty');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(record.date ?? '')) fail('date', 'is not a date like 2026-03-02');
  return {
    scope,
    rule,
    reason: record.reason as string,
    person: record.person as string,
    date: record.date as string,
    ...(record.sign ? { sign: record.sign } : {}),
    ...(record.zh ? { zh: record.zh } : {}),
    ...(record.en ? { en: record.en } : {}),
    ...(record.register ? { register: record.register } : {}),
  };
}

/** Reads decisions: columns scope, rule, sign, zh, en, register, reason, person, date. Throws {@link BadInput}. */
export function readDecisions(file: string): Decisions {
  if (!existsSync(file)) throw new BadInput({ file, reason: 'there is no such file' });
  let records: Record<string, string | undefined>[];
  try {
    records = parse(readFileSync(file), { columns: true, bom: true, skip_empty_lines: true });
  } catch (error) {
    throw new BadInput({ file, reason: error instanceof Error ? error.message : String(error) });
  }
  return createDecisions(records.map((record, at) => decisionOf(file, record, at + 2)));
}
