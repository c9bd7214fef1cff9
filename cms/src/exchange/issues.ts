import type { z } from 'zod';
import { type Finding, jsonPath } from './findings';

type Issue = z.core.$ZodIssue;
type Words = Pick<Finding, 'rule' | 'message'>;

const typeNames: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: '是或否（true / false）',
  array: '列表',
  object: '对象',
  record: '对象',
};

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

function wordsOf(issue: Issue): Words {
  if (issue.code === 'invalid_type') {
    if (issue.input === undefined) return { rule: 'required', message: '缺少必填项。' };
    return {
      rule: 'type',
      message: `应为${typeNames[issue.expected] ?? issue.expected}，现为 ${shown(issue.input)}。`,
    };
  }
  if (issue.code === 'unrecognized_keys') {
    return { rule: 'unknown-field', message: `没有这个字段：${issue.keys.join('、')}。` };
  }
  if (issue.code === 'invalid_value') {
    if (issue.input === undefined) return { rule: 'required', message: '缺少必填项。' };
    return { rule: 'choice', message: `应为 ${issue.values.join('、')} 之一，现为 ${shown(issue.input)}。` };
  }
  if (issue.code === 'too_small') {
    if (issue.origin === 'string') return { rule: 'required', message: '不能为空。' };
    return { rule: 'range', message: `不得小于 ${issue.minimum}，现为 ${shown(issue.input)}。` };
  }
  if (issue.code === 'too_big') {
    if (issue.origin === 'string') return { rule: 'length', message: `不得超过 ${issue.maximum} 个字符。` };
    return { rule: 'range', message: `不得大于 ${issue.maximum}，现为 ${shown(issue.input)}。` };
  }
  if (issue.code === 'invalid_format')
    return { rule: 'format', message: `格式不对：${shown(issue.input)}。` };
  if (issue.code === 'custom') {
    const { rule } = (issue.params ?? {}) as { rule?: string };
    return { rule: rule ?? 'rule', message: issue.message };
  }
  return { rule: issue.code, message: issue.message };
}

/** Turns what zod found in a file into findings; an unknown field is named by its own path. */
export function findingsOf(file: string, issues: readonly Issue[]): Finding[] {
  return issues.flatMap((issue): Finding[] => {
    const words = wordsOf(issue);
    if (issue.code !== 'unrecognized_keys') return [{ file, path: jsonPath(issue.path), ...words }];
    return issue.keys.map((key) => ({
      file,
      path: jsonPath([...issue.path, key]),
      rule: words.rule,
      message: '没有这个字段。',
    }));
  });
}
