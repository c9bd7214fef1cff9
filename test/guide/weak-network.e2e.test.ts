import { describe, expect, it } from 'vitest';
import { openGuide } from '../support/open-guide';
import type { Visitor } from '../support/visitor';

const arrive = openGuide();

const huabiao = '/guide/exhibit/index?slug=huabiao';
/** The phone writes down what it has read a moment after reading it. */
const hasKept = (visitor: Visitor) =>
  expect.poll(() => visitor.page.evaluate(() => JSON.stringify(localStorage))).toContain('Huabiao columns');

describe('a visitor in a crowd with a weak network', () => {
  it('what was seen once opens after a restart without a network, and says from when it is', async () => {
    const visitor = await arrive('en-GB');
    await visitor.open(huabiao);
    await visitor.seesHeading('Huabiao columns');
    await hasKept(visitor);
    await visitor.cutOff('nothing answers');
    await visitor.reload();
    await visitor.seesHeading('Huabiao columns');
    await visitor.sees(/^Showing what was kept/);
  });

  it('what was never seen says so, and loads by itself once the network is back', async () => {
    const visitor = await arrive('en-GB');
    await visitor.open('/guide/story/index?slug=four-water-pipes');
    await visitor.seesHeading('A flagpole made of four water pipes');
    await visitor.context.setOffline(true);
    await visitor.tap(/^Next story/, 'link');
    await visitor.seesHeading('No connection');
    await visitor.context.setOffline(false);
    await visitor.seesHeading('From one electrician to the three-service guard');
  });

  it('a failing server is said in words, and trying again helps', async () => {
    const visitor = await arrive('zh-CN');
    await visitor.cutOff('the server fails');
    await visitor.open(huabiao);
    await visitor.seesHeading('没有读到内容');
    await visitor.reconnect();
    await visitor.tap('再试一次');
    await visitor.seesHeading('华表');
  });

  it('a Wi-Fi that wants a login is told apart from a failing server', async () => {
    const visitor = await arrive('zh-CN');
    await visitor.cutOff('a portal answers');
    await visitor.open('/guide/stories/index');
    await visitor.seesHeading('网络要求先登录');
    await visitor.reconnect();
    await visitor.tap('再试一次');
    await visitor.seesHeading('四节水管焊成的旗杆');
  });

  it('a stop that does not exist leads back to the guide', async () => {
    const visitor = await arrive('zh-CN');
    await visitor.open('/guide/exhibit/index?slug=nothing-here');
    await visitor.seesHeading('没有这一处');
    await visitor.tap('去导览');
    await visitor.tap('按编号', 'radio');
  });
});
