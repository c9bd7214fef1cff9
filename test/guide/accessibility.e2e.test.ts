import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { openGuide } from '../support/open-guide';

const arrive = openGuide();

/** Every screen with something that only it has, and what a wrong address shows. */
const screens = [
  ['the first screen', '/visit/home/index', /^\d\d:\d\d$/],
  ['the flag', '/ceremony/flag/index', /在哪里看|Where to stand/],
  ['a month of the flag', '/ceremony/calendar/month/index?month=2026-12', /12月30日|30 December/],
  ['a day of the flag', '/ceremony/calendar/day/index?date=2026-12-30', /时间依据|Where these times/],
  ['a picture of a day', '/ceremony/calendar/picture/index?date=2026-12-30', /存为图片|Save the picture/],
  ['the guide by area', '/guide/browse/index', /^中山公园|^Zhongshan Park/],
  ['the tours', '/guide/tours/index', /晨曦升旗线|Dawn and the flag/],
  ['the stories', '/guide/stories/index', /四枚国徽|Four emblems/],
  ['the settings', '/visit/me/index', /文字大小|Text size/],
  ['a stop', '/guide/exhibit/index?slug=tiananmen-gate', /^讲解词|^Transcript/],
  ['a tour', '/guide/tour/index?slug=dawn-flag', /沿途各站|Along the way/],
  ['a stop of a tour under way', '/guide/tour/walk?slug=dawn-flag', /^讲解词|^Transcript/],
  ['a story', '/guide/story/index?slug=four-water-pipes', /下一个故事|Next story/],
  ['what this guide is', '/visit/about/index', /隐私|Privacy/],
  ['a stop that is not there', '/guide/exhibit/index?slug=none', /没有这一处|There is no such place/],
] as const;

describe.each([
  ['in Chinese, standard text, light', 'zh-CN', 'standard', 'light'],
  ['in English, large text, dark', 'en-GB', 'elder', 'dark'],
] as const)('%s', (_name, phone, size, colorScheme) => {
  it.each(screens)('%s has no accessibility violation', async (_screen, path, proof) => {
    const visitor = await arrive(phone, { 'text-size': size });
    await visitor.page.emulateMedia({ colorScheme });
    await visitor.open(path);
    await visitor.sees(proof);
    const { violations } = await new AxeBuilder({ page: visitor.page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  });
});
