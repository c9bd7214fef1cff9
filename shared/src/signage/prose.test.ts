import { describe, expect, it } from 'vitest';
import { auditProse } from './prose';
import { createTermBase } from './terms/term-base';

const term = {
  zh: '天安门城楼',
  preferred: "Tian'anmen Rostrum",
  accepted: [],
  forbidden: ['Tiananmen Castle'],
  domain: 'place-tiananmen',
  source: '',
  confidence: '',
};
const means = { terms: createTermBase([term]) };
const rules = (zh: string, en: string) => auditProse({ id: 'x', zh, en }, means).map(({ rule }) => rule);

describe('prose', () => {
  it('is not flagged for a verb whose subject is not the word before it', () => {
    expect(rules('厅内陈列大幅国画。', 'Inside the hall are large Chinese paintings.')).toEqual([]);
    expect(
      rules('大会堂和国家博物馆建于其侧。', 'The Hall and the National Museum were built on it.'),
    ).toEqual([]);
    expect(rules('眼前就是城楼。', 'In front of you stands the gate tower.')).toEqual([]);
  });

  it('is flagged for a verb that disagrees with its subject', () => {
    expect(rules('城楼建于1420年。', 'The tower were built in 1420.')).toEqual(['GRAM-02']);
  });

  it('is flagged for a name in a form that the terms forbid, only where the Chinese has the name', () => {
    const en = 'Tiananmen Castle was completed in 1420.';
    const [finding] = auditProse({ id: 'x', zh: '天安门城楼建于1420年。', en }, means);
    expect(finding).toMatchObject({ rule: 'NAME-01', start: 0, end: 16, suggestion: "Tian'anmen Rostrum" });
    expect(rules('这座城堡建于1420年。', en)).toEqual([]);
  });

  it('is not held to rules that fit signs alone', () => {
    expect(rules('请勿在此吸烟，谢谢。', 'please do not smoke here, thank you.')).toEqual([]);
  });
});
