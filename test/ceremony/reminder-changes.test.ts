import { databases } from 'cms/testing/boot';
import { describe, expect, it } from 'vitest';
import { Reminding } from './reminding';

const source = '官方时间表';

describe.each(databases)('what has become of a raising, told in WeChat on %s', (database) => {
  const here = Reminding.on(database);

  it('a cancelled ceremony is told at once instead, a moved one too, each once', async () => {
    here.at('2027-04-01T12:00');
    for (const date of ['2027-04-05', '2027-04-06'])
      await here.desk.save(date, { raise: '05:53', lower: '18:42', source });
    await here.ask('2027-04-05', { changeAllowed: true });
    await here.ask('2027-04-06', { changeAllowed: true });
    const note = { zh: '活动', en: 'An event' };
    const why = { seenRevision: 1, why: '通知' };
    await here.desk.save(
      '2027-04-05',
      { raise: '05:53', lower: '18:42', source, cancelled: true, note },
      why,
    );
    await here.desk.save('2027-04-06', { raise: '05:51', lower: '18:42', source }, why);
    await Promise.all([here.round(), here.otherInstance().round()]);
    await here.round();
    expect(
      here.weChat.sent.map(({ template_id: template, data }) => [
        template,
        data.time2?.value,
        data.thing3?.value,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['change-template', '2027年4月5日 05:53', '升旗仪式取消，请勿前往'],
        ['change-template', '2027年4月6日 05:51', '升旗时间有变'],
      ]),
    );
    expect(here.weChat.sent).toHaveLength(2);
    here.at('2027-04-05T20:00');
    await here.round();
    expect(
      here.weChat.sent.map(({ template_id: template, data }) => [template, data.time2?.value]).slice(2),
    ).toEqual([['reminder-template', '2027年4月6日 05:51']]);
  });

  it('a cancelled ceremony is told by the reminder itself where no message about changes was allowed', async () => {
    here.at('2027-07-13T12:00');
    await here.ask('2027-07-15');
    const note = { zh: '活动', en: 'An event' };
    await here.desk.save('2027-07-15', { cancelled: true, note });
    await here.round();
    await here.round();
    expect(here.said('thing3')).toEqual(['升旗仪式取消，请勿前往']);
    expect(await here.rowsOf('2027-07-15')).toEqual([]);
  });

  it('a cancellation that is taken back: the reminder comes after all', async () => {
    here.at('2027-07-16T12:00');
    await here.ask('2027-07-18', { changeAllowed: true });
    const note = { zh: '活动', en: 'An event' };
    await here.desk.save('2027-07-18', { cancelled: true, note });
    await here.round();
    await here.desk.save('2027-07-18', {}, { seenRevision: 1, why: '恢复' });
    here.at('2027-07-17T20:00');
    await here.round();
    await here.round();
    expect(here.said('thing3')).toEqual(['升旗仪式取消，请勿前往', expect.stringContaining('起入场')]);
  });

  it('a closure in the afternoon does not turn anyone away from the raising; another entrance is told', async () => {
    here.at('2027-07-19T12:00');
    await here.ask('2027-07-21', { changeAllowed: true });
    const access = { state: 'closed', from: '12:00', to: '18:00', reason: { zh: '活动', en: 'An event' } };
    await here.desk.save('2027-07-21', { access });
    await here.round();
    await here.desk.save(
      '2027-07-21',
      { access, note: { zh: '注', en: 'Note' } },
      { seenRevision: 1, why: '说明' },
    );
    await here.round();
    expect(here.said('thing3')).toEqual(['入场安排有变，请先查看']);
  });
});
