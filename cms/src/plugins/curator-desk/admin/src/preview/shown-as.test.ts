import { describe, expect, it } from 'vitest';
import { previewAddress } from './shown-as';

const issued = {
  ticket: 'a.b',
  screen: '/guide/exhibit/index?slug=huabiao',
  expiresAt: '2026-10-01T00:00:00.000Z',
  further: 0,
};

describe('the address of a preview', () => {
  it('names the screen, the visitor and the instant, all behind the #', () => {
    const address = previewAddress(issued, { language: 'en', text: 'elder', at: '2026-10-01T06:00' });
    expect(address).toMatch(/^\/preview#\/guide\/exhibit\/index\?/);
    const parameters = new URLSearchParams(address.split('?')[1]);
    expect(Object.fromEntries(parameters)).toEqual({
      slug: 'huabiao',
      preview: 'a.b',
      language: 'en',
      text: 'elder',
      at: '2026-09-30T22:00:00.000Z',
    });
  });

  it('leaves the clock alone where no time is chosen', () => {
    const address = previewAddress(issued, { language: 'zh-CN', text: 'standard', at: '' });
    expect(address).not.toContain('&at=');
  });
});
