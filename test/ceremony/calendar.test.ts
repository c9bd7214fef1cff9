import { type Booted, bootStrapi } from 'cms/testing/boot';
import ICAL from 'ical.js';
import { estimateDay } from 'shared/ceremony';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Desk } from './desk';

const source = '2026 年官方时间表';

describe('the calendar to which a phone subscribes', () => {
  let cms: Booted;
  let desk: Desk;
  beforeAll(async () => {
    cms = await bootStrapi();
    cms.setClock(() => new Date('2026-11-22T12:00:00+08:00'));
    desk = await Desk.open(cms);
  });
  afterAll(async () => {
    cms.setClock();
    await cms.stop();
  });

  const get = (lang = 'zh', headers: Record<string, string> = {}) =>
    fetch(`${cms.url}/calendar/flag.ics?lang=${lang}`, { headers });
  const parsed = async (lang?: string) => new ICAL.Component(ICAL.parse(await (await get(lang)).text()));
  const events = async (lang?: string) => {
    const calendar = await parsed(lang);
    const zone = calendar.getFirstSubcomponent('vtimezone');
    if (zone) ICAL.TimezoneService.register(zone);
    return calendar.getAllSubcomponents('vevent').map((component) => ({
      component,
      event: new ICAL.Event(component),
      status: component.getFirstPropertyValue('status'),
      sequence: component.getFirstPropertyValue('sequence'),
    }));
  };
  const eventOf = async (uid: string, lang?: string) => {
    const found = (await events(lang)).find(({ event }) => event.uid === `${uid}@tiananmen-guide`);
    if (!found) throw new Error(uid);
    return found;
  };

  it('holds both times of every day from two weeks back to a year ahead, each with an alarm', async () => {
    const all = await events();
    expect(all).toHaveLength(2 * (14 + 1 + 366));
    expect(new Set(all.map(({ event }) => event.uid)).size).toBe(all.length);
    const sun = estimateDay('2026-12-25');
    const { event, component, status } = await eventOf('flag-raise-2026-12-25');
    expect(event.startDate.zone.tzid).toBe('Asia/Shanghai');
    const instant = new Date(`2026-12-25T${sun.raise}:00+08:00`);
    expect(event.startDate.toJSDate()).toEqual(instant);
    expect([status, event.summary]).toEqual(['TENTATIVE', '升国旗 (预计)']);
    expect(component.getAllSubcomponents('valarm')).toHaveLength(1);
    expect(event.description).toContain('以官方公布为准');
  });

  it('names its time zone by the rules of RFC 5545', async () => {
    const zone = (await parsed()).getFirstSubcomponent('vtimezone');
    const standard = zone?.getFirstSubcomponent('standard');
    expect(zone?.getFirstPropertyValue('tzid')).toBe('Asia/Shanghai');
    expect(String(standard?.getFirstPropertyValue('tzoffsetto'))).toBe('+08:00');
  });

  it('a day keeps its UID while its SEQUENCE grows, down to its cancellation', async () => {
    const uid = 'flag-raise-2026-12-01';
    expect((await eventOf(uid)).sequence).toBe(0);
    await desk.save('2026-12-01', { raise: '07:17', lower: '16:50', source });
    expect(await eventOf(uid)).toMatchObject({
      sequence: 1,
      status: 'CONFIRMED',
      event: { summary: '升国旗' },
    });
    const note = { zh: '因活动取消', en: 'Cancelled for an event' };
    const cancelled = { raise: '07:17', lower: '16:50', source, cancelled: true, note };
    await desk.save('2026-12-01', cancelled, { seenRevision: 1, why: '活动' });
    const found = await eventOf(uid, 'en');
    expect(found).toMatchObject({ sequence: 2, status: 'CANCELLED' });
    expect([found.event.summary, found.event.description]).toEqual([
      'Cancelled: Raising of the flag',
      expect.stringContaining('Cancelled for an event'),
    ]);
    expect(found.component.getAllSubcomponents('valarm')).toHaveLength(0);
  });

  it('texts with commas, line ends and semicolons come back as they were entered', async () => {
    const note = { zh: '一,二;三\\四\n五', en: 'One, two; three \\ four: "five"' };
    await desk.save('2026-12-02', { note });
    expect((await eventOf('flag-lower-2026-12-02', 'en')).event.description).toContain(note.en);
    expect((await eventOf('flag-lower-2026-12-02')).event.description).toContain(note.zh);
  });

  it('lines are at most 75 octets and end as RFC 5545 says', async () => {
    const text = await (await get()).text();
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n'))).toBe(true);
  });

  it('may be cached, is revalidated for nothing while unchanged, and differs once it has changed', async () => {
    const first = await get();
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(first.headers.get('cache-control')).toContain('public, max-age=');
    const again = await get('zh', { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    await desk.save('2026-12-03', { note: { zh: '新', en: 'New' } });
    expect((await get('zh', { 'if-none-match': etag })).status).toBe(200);
  });

  it('knows two languages and refuses others in words', async () => {
    const answer = await get('fr');
    expect([answer.status, await answer.text()]).toEqual([400, 'lang must be zh or en\n']);
  });
});
