import type { Finding } from './finding';
import { isBlank, isValues, type Values } from './values';

const uid = 'api::visit.notice';
const blank = /\{([^{}]+)\}/g;

const blanksIn = (text: unknown): string[] =>
  typeof text === 'string' ? [...text.matchAll(blank)].map(([, name = '']) => name) : [];

function isFilled(value: unknown): boolean {
  return (typeof value === 'string' && value.trim() !== '') || typeof value === 'number';
}

/** A notice that says something: words of its own, or a template with every blank filled. */
export function checkNotice(notice: Values): Finding[] {
  const { title, text, template, blanks } = notice;
  const findings: Finding[] = [];
  if (!isValues(template)) {
    for (const [name, value] of Object.entries({ title, text })) {
      if (isBlank(value))
        findings.push({ path: [name], uid, rule: 'required', reason: '没有选模板时必须填写' });
    }
    return findings;
  }
  const used = [
    ...(isBlank(title) ? blanksIn(template.title) : []),
    ...(isBlank(text) ? blanksIn(template.text) : []),
  ];
  const values = isValues(blanks) ? blanks : {};
  const missing = [...new Set(used)].filter((name) => !isFilled(values[name]));
  if (missing.length > 0) {
    findings.push({
      path: ['blanks'],
      uid,
      rule: 'blanks',
      reason: `模板的空格还没有填：${missing.join('、')}`,
    });
  }
  return findings;
}
