import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditSign } from '../auditor';
import { auditRegister } from '../register/register';
import { spellingFrom } from '../spelling/nspell-dictionary';
import { createTermBase, type Term } from '../terms/term-base';
import { RULES } from './registry';
import type { Example } from './rule';

const require = createRequire(import.meta.url);

function hunspell(name: string): { aff: string; dic: string } {
  const folder = dirname(require.resolve(name));
  return {
    aff: readFileSync(join(folder, 'index.aff'), 'utf8'),
    dic: readFileSync(join(folder, 'index.dic'), 'utf8'),
  };
}

const term = (zh: string, preferred: string, domain: string, accepted: string[] = []): Term => ({
  zh,
  preferred,
  accepted,
  forbidden: [],
  domain,
  source: '',
  confidence: '',
});

/** The few terms the examples speak of. */
const terms = createTermBase([
  term('失物招领', 'Lost and Found', 'facility'),
  term('问讯处', 'Information', 'facility', ['Information Desk']),
  term('楼梯', 'Stairs', 'facility', ['Stairway']),
  term('人民英雄纪念碑', "Monument to the People's Heroes", 'place-tiananmen'),
  term('故宫博物院', 'The Palace Museum', 'place-tiananmen', ['Palace Museum']),
  term('御花园', 'Imperial Garden', 'place-palace'),
  term('万宁桥', 'Wanning Bridge', 'place-tiananmen'),
  term('星巴克', 'Starbucks', 'name-exception', ['Starbucks Coffee']),
  term('香港', 'Hong Kong', 'name-exception'),
  term('内蒙古', 'Inner Mongolia', 'name-exception'),
  term('正阳门', 'Zhengyangmen Gate', 'place-tiananmen', ['Zhengyangmen']),
  term('端门', 'Duanmen Gate', 'place-tiananmen'),
  term('工人体育场', "Workers' Stadium", 'name-exception'),
]);
const means = { terms, dictionary: spellingFrom([hunspell('dictionary-en'), hunspell('dictionary-en-gb')]) };

const audit = ({ zh, en, kind }: { zh: string; en: string; kind?: string }) =>
  auditSign({ id: 'x', zh, en, kind: (kind ?? 'facility') as 'facility' }, means);

describe.each(RULES.filter((rule) => rule.group !== 'register'))('$id $sentence.en', (rule) => {
  it.each(rule.pass)('passes $zh → $en', (example) => {
    const found = audit(example).filter((finding) => finding.severity !== 'S4');
    expect(found.map((finding) => finding.rule)).toEqual([]);
  });

  it.each(rule.fail)('reports $zh → $en', (example) => {
    expect(audit(example).map((finding) => finding.rule)).toContain(rule.id);
  });
});

/** The example and the signs beside it as one register; what is found for any of them. */
const auditBeside = (example: Example) => {
  const signs = [example, ...(example.beside ?? [])].map(({ zh, en, kind }, at) => ({
    id: String(at),
    zh,
    en,
    kind: kind ?? ('facility' as const),
    register: 'examples',
    ...(at === 0 && example.named ? { named: example.named } : {}),
  }));
  return [...auditRegister(signs, means).values()].flat();
};

describe.each(RULES.filter((rule) => rule.group === 'register'))('$id $sentence.en', (rule) => {
  it.each(rule.pass)('passes $zh → $en beside the others', (example) => {
    expect(auditBeside(example).map((finding) => finding.rule)).not.toContain(rule.id);
  });

  it.each(rule.fail)('reports $zh → $en beside the others', (example) => {
    expect(auditBeside(example).map((finding) => finding.rule)).toContain(rule.id);
  });
});

it('every rule has passing and failing examples', () => {
  const bare = RULES.filter((rule) => rule.pass.length === 0 || rule.fail.length === 0);
  expect(bare.map((rule) => rule.id)).toEqual([]);
});

it('every rule has an id of its own', () => {
  expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
});
