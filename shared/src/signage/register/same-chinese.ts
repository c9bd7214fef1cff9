import { findingFrom } from '../report';
import type { Finding } from '../sign';
import { foldEnglish } from '../terms/fold';
import { isPlaceTerm } from '../terms/term-base';
import { foldChinese } from '../text/chinese';
import { addFinding, byForm, type Grouping, majority } from './grouping';

const SHOWN = 6;

/** CON-01: the same Chinese on the same kind of sign has the same English. */
export const sameChinese: Grouping = {
  keysOf: ({ zh, en, register, kind }) => {
    const key = foldChinese(zh);
    if (!register || key === '' || en.trim() === '') return [];
    return [`zh\u0000${register}\u0000${kind === 'street-plate' ? 'plate' : 'sign'}\u0000${key}`];
  },
  judge(members, terms) {
    const found = new Map<string, Finding[]>();
    const forms = byForm(members, (member) => foldEnglish(member.en));
    if (forms.size < 2) return found;
    const first = members[0] as (typeof members)[number];
    const known = terms.lookup(foldChinese(first.zh), first.kind);
    const accepted = [...forms.keys()].filter((form) => known.some((term) => term.folded.has(form)));
    const standard = accepted.length === 1 ? accepted[0] : majority(forms);
    const list = [...forms.values()].slice(0, SHOWN).map((group) => group[0]?.en ?? '');
    const name = known.some(isPlaceTerm);
    for (const [form, group] of forms) {
      if (form === standard) continue;
      for (const member of group)
        addFinding(found, member.id, {
          ...findingFrom({
            rule: 'CON-01',
            ...(name ? { severity: 'S2' as const } : {}),
            start: 0,
            end: member.en.length,
            detail: {
              zh: `同一登记簿中有多种译法：${list.join(' / ')}`,
              en: `The register has several forms: ${list.join(' / ')}`,
            },
            suggestion: standard === undefined ? known[0]?.preferred : forms.get(standard)?.[0]?.en,
          }),
        });
    }
    return found;
  },
};
