import { describe, expect, it } from 'vitest';
import { openGuide } from '../support/open-guide';
import type { Visitor } from '../support/visitor';

const arrive = openGuide();

const inChinese = {
  phone: 'zh-CN',
  tour: '晨曦升旗线',
  start: '开始参观',
  next: /^下一站：/,
  previous: '上一站',
  third: '长安街',
  thirdPlace: '第 3 站，共 11 站',
  secondPlace: '第 2 站，共 11 站',
  resume: '继续参观',
  finish: '走完路线',
  finished: '路线走完了',
  all: '您走过了全部 11 站。',
} as const;
const inEnglish = {
  phone: 'en-GB',
  tour: 'Dawn and the flag',
  start: 'Start the tour',
  next: /^Next: /,
  previous: 'Previous',
  third: "Chang'an Avenue",
  thirdPlace: 'Stop 3 of 11',
  secondPlace: 'Stop 2 of 11',
  resume: 'Continue your tour',
  finish: 'Finish the tour',
  finished: 'The tour is complete',
  all: 'You have been to all 11 stops.',
} as const;
const stops = 11;

describe.each([inChinese, inEnglish])('walking a tour with a phone set to $phone', (words) => {
  const begin = async (): Promise<Visitor> => {
    const visitor = await arrive(words.phone);
    await visitor.open('/guide/tours/index');
    await visitor.tap(new RegExp(words.tour), 'link');
    await visitor.tap(words.start);
    return visitor;
  };

  it('goes stop by stop and remembers the place over a restart', async () => {
    const visitor = await begin();
    await visitor.tap(words.next);
    await visitor.sees(words.secondPlace);
    await visitor.tap(words.next);
    await visitor.seesHeading(words.third);
    await visitor.reload();
    await visitor.seesHeading(words.third);
    await visitor.open();
    await visitor.tap(new RegExp(words.resume), 'link');
    await visitor.sees(words.thirdPlace);
    await visitor.tap(words.previous);
    await visitor.sees(words.secondPlace);
  });

  it('ends after the last stop and is no longer offered as unfinished', async () => {
    const visitor = await begin();
    for (let stop = 1; stop < stops; stop += 1) await visitor.tap(words.next);
    await visitor.tap(words.finish);
    await visitor.seesHeading(words.finished);
    await visitor.sees(words.all);
    await visitor.open('/guide/tours/index');
    await visitor.seesHeading(words.tour);
    expect(await visitor.page.getByText(words.resume).count()).toBe(0);
  });
});
