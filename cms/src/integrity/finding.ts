import { views } from '../administration/views/views';
import type { BrokenRule } from '../security/validation-error';

/** A rule that a document breaks: where, which rule, and why in Chinese. */
export type Finding = { path: (string | number)[]; uid: string; rule: string; reason: string };

/** A place as curators know it: “图片 第 2 项 替代文字”. The last step is a field of `uid`, the first one of `type`. */
export function placeWords(path: Finding['path'], uid: string, type: string): string {
  const words = path.map((part, index) => {
    if (typeof part === 'number') return `第 ${part + 1} 项`;
    const owner = index === 0 ? type : uid;
    return views[owner]?.fields[part]?.label ?? part;
  });
  return words.join(' ');
}

/** A finding as Strapi hands it to the admin, which shows it beside its field. */
export function brokenRule(finding: Finding, type: string): BrokenRule {
  return {
    path: finding.path,
    name: finding.rule,
    message: `${placeWords(finding.path, finding.uid, type)}：${finding.reason}`,
  };
}
