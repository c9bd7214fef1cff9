import { findingFrom } from '../report';
import type { Finding } from '../sign';
import { foldEnglish } from '../terms/fold';
import { isPlaceTerm } from '../terms/term-base';
import { foldChinese } from '../text/chinese';
import { addFinding, byForm, type Grouping, majority } from './grouping';

const LONGEST = 14;
const SHORTEST = 3;

/** CON-05: a known place is named alike on every sign that leads to it and at the place itself. */
export const destinations: Grouping = {
  keysOf({ zh, en, register, kind }, terms) {
    if (!register || kind === 'street-plate' || en.trim() === '') return [];
    const text = foldChinese(zh).slice(0, 80);
    const keys: string[] = [];
    for (let start = 0; start + SHORTEST <= text.length; start += 1)
      for (let size = Math.min(LONGEST, text.length - start); size >= SHORTEST; size -= 1) {
        const name = text.slice(start, start + size);
        if (!terms.lookup(name, kind).some(isPlaceTerm)) continue;
        keys.push(`at\u0000${register}\u0000${name}`);
        start += size - 1;
        break;
      }
    return keys;
  },
  judge(members, terms, key) {
    const found = new Map<string, Finding[]>();
    const name = key.slice(key.lastIndexOf('\u0000') + 1);
    const forms = terms
      .lookup(name, 'place-name')
      .flatMap((term) => [...term.folded])
      .sort((left, right) => right.length - left.length);
    const used = byForm(members, (member) => {
      const text = ` ${foldEnglish(member.en)} `;
      return forms.find((form) => text.includes(` ${form} `)) ?? '';
    });
    used.delete('');
    if (used.size < 2) return found;
    const own = members.find((member) => foldChinese(member.zh) === name);
    const ownForm = own ? [...used].find(([, group]) => group.includes(own))?.[0] : undefined;
    const standard = ownForm ?? majority(used) ?? [...used.keys()].sort()[0];
    for (const [form, group] of used)
      if (form !== standard)
        for (const member of group)
          if (foldChinese(member.zh) !== name)
            addFinding(found, member.id, findingFrom({ rule: 'CON-05', start: 0, end: member.en.length }));
    return found;
  },
};
