import { findingFrom } from '../report';
import type { Finding } from '../sign';
import { addFinding, byForm, type Grouping, type Member, majority } from './grouping';

/** Two usages of which a register should keep one; `exempt` names whose owners write them so. */
interface Convention {
  rule: 'SPELL-04' | 'CON-03' | 'CON-04';
  name: string;
  forms: readonly RegExp[];
  exempt?: RegExp;
}

const CONVENTIONS: readonly Convention[] = [
  { rule: 'SPELL-04', name: 'center', forms: [/\bcenters?\b/i, /\bcentres?\b/i], exempt: /performing arts/i },
  {
    rule: 'SPELL-04',
    name: 'theater',
    forms: [/\btheaters?\b/i, /\btheatres?\b/i],
    exempt: /grand theatre|chang['’]an/i,
  },
  { rule: 'SPELL-04', name: 'meter', forms: [/\bmeters?\b/i, /\bmetres?\b/i] },
  { rule: 'SPELL-04', name: 'color', forms: [/\bcolors?\b/i, /\bcolours?\b/i] },
  { rule: 'SPELL-04', name: 'elevator', forms: [/\belevators?\b/i, /\blifts?\b/i] },
  { rule: 'SPELL-04', name: 'parking', forms: [/\bparking lots?\b/i, /\bcar parks?\b/i] },
  { rule: 'SPELL-04', name: 'toilet', forms: [/\btoilets?\b/i, /\brestrooms?\b/i, /\bwashrooms?\b/i] },
  { rule: 'CON-04', name: 'tiananmen', forms: [/\btian['’]anmen\b/i, /\btiananmen\b/i, /\btian an men\b/i] },
  { rule: 'CON-04', name: 'changan', forms: [/\bchang['’]an\b/i, /\bchangan\b/i, /\bchang an\b/i] },
  { rule: 'CON-04', name: 'dajie', forms: [/\b\w+ (?:street|st)\b/i, /\b\w+ (?:da)?jie\b/i] },
  { rule: 'CON-04', name: 'lu', forms: [/\b\w+ (?:road|rd)\b/i, /\b\w+ lu\b/i] },
];

const usage = (convention: Convention, text: string): number =>
  convention.exempt?.test(text) ? -1 : convention.forms.findIndex((form) => form.test(text));

const plateOf = (member: Member): string => (member.kind === 'street-plate' ? 'plate' : 'sign');

/** SPELL-04 and CON-04: one spelling, one word, one generic per register. */
export const conventions: Grouping = {
  keysOf: (member) => {
    const { register } = member;
    if (!register) return [];
    return CONVENTIONS.filter((convention) => usage(convention, member.en) >= 0).map(
      (convention) => `use\u0000${register}\u0000${plateOf(member)}\u0000${convention.name}`,
    );
  },
  judge(members, _terms, key) {
    const found = new Map<string, Finding[]>();
    const convention = CONVENTIONS.find(({ name }) => key.endsWith(`\u0000${name}`));
    if (!convention) return found;
    const forms = byForm(members, (member) => String(usage(convention, member.en)));
    if (forms.size < 2) return found;
    const standard = majority(forms) ?? '0';
    for (const [form, group] of forms) {
      if (form === standard) continue;
      for (const member of group) {
        const match = convention.forms[Number(form)]?.exec(member.en);
        if (!match) continue;
        addFinding(
          found,
          member.id,
          findingFrom({ rule: convention.rule, start: match.index, end: match.index + match[0].length }),
        );
      }
    }
    return found;
  },
};

const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/\bmen\b/i, /\bwomen\b/i],
  [/\bmale\b/i, /\bfemale\b/i],
  [/\b(?:gents|gentlemen)\b/i, /\bladies\b/i],
  [/\bman\b/i, /\bwoman\b/i],
];
const TOILET = /^(?:男|女)(?:厕|厕所|卫生间|洗手间|更衣室|浴室)?$/u;

const style = (text: string): number =>
  PAIRS.findIndex(([first, second]) => first.test(text) || second.test(text));

/** CON-03: Men beside Women, Ladies beside Gents. */
export const pairs: Grouping = {
  keysOf: ({ register, zh, en }) => {
    const room = zh.replace(/\s/g, '');
    return register && TOILET.test(room) && style(en) >= 0
      ? [`pair\u0000${register}\u0000${room.slice(1)}`]
      : [];
  },
  judge(members) {
    const found = new Map<string, Finding[]>();
    const forms = byForm(members, (member) => String(style(member.en)));
    if (forms.size < 2) return found;
    const standard = majority(forms) ?? [...forms.keys()].sort()[0];
    for (const [form, group] of forms)
      if (form !== standard)
        for (const member of group)
          addFinding(found, member.id, findingFrom({ rule: 'CON-03', start: 0, end: member.en.length }));
    return found;
  },
};
