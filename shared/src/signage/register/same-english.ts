import { findingFrom } from '../report';
import type { Finding } from '../sign';
import { foldEnglish } from '../terms/fold';
import { foldChinese } from '../text/chinese';
import { addFinding, byForm, type Grouping } from './grouping';

const NAMES = new Set(['place-name', 'metro', 'street-plate']);
const HEAD = /^(?:北京市?|天津市?|上海市?|中国)/u;

/** One name contains the other, or both differ only by the city before them. */
function sameplace(left: string, right: string): boolean {
  const a = left.replace(HEAD, '');
  const b = right.replace(HEAD, '');
  return a.includes(b) || b.includes(a);
}

/** CON-02: different places do not share one English name. */
export const sameEnglish: Grouping = {
  keysOf: ({ en, register, kind }) =>
    register && NAMES.has(kind) && en.trim() !== '' ? [`en\u0000${register}\u0000${foldEnglish(en)}`] : [],
  judge(members, terms) {
    const found = new Map<string, Finding[]>();
    const places = byForm(members, (member) => foldChinese(member.zh));
    if (places.size < 2) return found;
    const names = [...places.keys()];
    for (const member of members) {
      const own = foldChinese(member.zh);
      const other = names.find((name) => name !== own && !sameplace(own, name));
      const listed = terms.lookup(own, member.kind).some((term) => term.folded.has(foldEnglish(member.en)));
      if (!other || listed) continue;
      const detail = { zh: `“${other}”也用这个英文名`, en: `${other} has this English name too` };
      addFinding(found, member.id, findingFrom({ rule: 'CON-02', start: 0, end: member.en.length, detail }));
    }
    return found;
  },
};
