import { setClock } from 'shared/time';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { homeWords } from './home-words';

const notice = (level: string, title: string, startsAt: string | null = null, served = 'ZH') => ({
  level,
  title,
  text: `${title}。`,
  startsAt,
  locale: { served },
});
const flag = JSON.stringify({
  data: {
    ceremonyDays: [
      { date: '2026-12-12', halfMast: null },
      { date: '2026-12-13', halfMast: { article: '《国旗法》第十五条' } },
    ],
  },
});
const words = (...notices: readonly object[]) =>
  homeWords('zh-CN', JSON.stringify({ data: { notices } }), flag);
const on = (date: string) => setClock(() => new Date(`${date}T08:00:00+08:00`));

beforeAll(() => on('2026-12-12'));
afterAll(() => setClock());

describe('the first words of the first screen', () => {
  it('are the notices in force, the most urgent first and then the newest, as the app shows them', () => {
    const html = words(
      notice('INFO', '甲'),
      notice('WARN', '乙', '2026-11-01T00:00:00Z'),
      notice('WARN', '丙', '2026-11-02T00:00:00Z'),
      notice('URGENT', '丁'),
    );
    expect([...html.matchAll(/<h2>(.)<\/h2>/g)].map(([, title]) => title)).toEqual(['丁', '丙', '乙', '甲']);
  });

  it('say which language they are in', () => {
    const html = words(notice('INFO', 'Closed', null, 'EN'), notice('INFO', '未译'));
    expect(html).toMatch(/lang="en"><h2>Closed/);
    expect(html).toMatch(/lang="zh-CN"><h2>未译/);
  });

  it('are words, never markup', () => {
    expect(words(notice('INFO', '</style><script>alert(1)</script>'))).not.toContain('<script');
  });

  it('begin with the name of the guide, also when nothing is in force', () => {
    expect(words()).toMatch(/lang="zh-CN">.*<h1>天安门导览<\/h1><\/section>$/s);
  });

  it('are without colour on a day of mourning, and on no other', () => {
    expect(words()).not.toContain('class="first mourned"');
    on('2026-12-13');
    expect(words()).toContain('class="first mourned"');
  });
});
