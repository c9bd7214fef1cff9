import { describe, expect, it } from 'vitest';
import { openGuide } from '../support/open-guide';
import type { Visitor } from '../support/visitor';

const arrive = openGuide();

const sizeOfHeading = (visitor: Visitor) =>
  visitor.page
    .getByRole('heading', { level: 1 })
    .first()
    .evaluate((heading) => Number.parseFloat(getComputedStyle(heading).fontSize));

describe('settings of a visitor', () => {
  it('the language changes at once on every screen, and stays', async () => {
    const visitor = await arrive('zh-CN');
    await visitor.open();
    await visitor.tap('路线', 'link');
    // The first screen has that tour too.
    await visitor.comesTo('/guide/tours/index');
    await visitor.seesHeading('晨曦升旗线');
    await visitor.tap('我的', 'link');
    await visitor.tap('English', 'radio');
    await visitor.seesHeading('Text size');
    expect(await visitor.page.locator('html').getAttribute('lang')).toBe('en');
    await visitor.tap('Tours', 'link');
    await visitor.seesHeading('Dawn and the flag');
    await visitor.tap('Guide', 'link');
    await visitor.tap(/Huabiao columns/, 'link');
    await visitor.seesHeading('Transcript');
    await visitor.reload();
    await visitor.seesHeading('Huabiao columns');
  });

  it('large text reaches every screen, and stays', async () => {
    const visitor = await arrive('zh-CN');
    await visitor.open('/guide/browse/index');
    await visitor.seesHeading('导览');
    const standard = await sizeOfHeading(visitor);
    await visitor.open();
    await visitor.tap('大字');
    await visitor.open('/guide/browse/index');
    await visitor.seesHeading('导览');
    expect(standard).toBeLessThan(30);
    expect(await sizeOfHeading(visitor)).toBe(30);
  });

  it('what a visitor walked can be forgotten', async () => {
    const visitor = await arrive('en-GB');
    await visitor.open('/guide/tour/index?slug=dawn-flag');
    await visitor.tap('Start the tour');
    await visitor.sees('Stop 1 of 11');
    await visitor.open('/visit/me/index');
    await visitor.tap('Clear tour progress');
    await visitor.sees(/^No tour started yet/);
    await visitor.open();
    await visitor.seesHeading('The flag');
    expect(await visitor.page.getByText('Continue your tour').count()).toBe(0);
  });
});
