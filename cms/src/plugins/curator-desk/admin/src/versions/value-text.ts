import type { FieldDifference } from './three-way';

const hidden = new Set(['__temp_key__', 'id', 'documentId', 'hash', 'formats', 'provider', 'url']);

/** A value of the form as text that people can compare: one line for each inner field. */
export function valueText(value: unknown, labels: Readonly<Record<string, string>> = {}): string {
  if (value === null || value === undefined || value === '') return '（空）';
  if (Array.isArray(value)) {
    if (value.length === 0) return '（空）';
    return value.map((entry, index) => `${index + 1}. ${valueText(entry, labels)}`).join('\n');
  }
  if (typeof value !== 'object') return String(value);
  if (value instanceof Date) return value.toISOString();
  const { name, connect, disconnect } = value as {
    name?: unknown;
    connect?: unknown[];
    disconnect?: unknown[];
  };
  if (Array.isArray(connect) || Array.isArray(disconnect)) {
    return `新增 ${connect?.length ?? 0} 个、移除 ${disconnect?.length ?? 0} 个关联`;
  }
  // A file of the library is known by its name.
  if ('mime' in value && typeof name === 'string') return name;
  const parts = Object.entries(value)
    .filter(([key, inner]) => !hidden.has(key) && inner !== null && inner !== undefined && inner !== '')
    .map(([key, inner]) => `${labels[key] ?? key}：${valueText(inner, labels)}`);
  return parts.join('；') || '（空）';
}

export const byWhom: Readonly<Record<FieldDifference['by'], string>> = {
  me: '只有您改了',
  them: '只有对方改了',
  both: '两人都改了',
};
