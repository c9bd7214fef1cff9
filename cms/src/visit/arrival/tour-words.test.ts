import { describe, expect, it } from 'vitest';
import { tourWords } from './tour-words';

const stop = (position: number, name: string) => ({ position, exhibit: { name } });
const answer = (name: string, note: string | null = null) =>
  JSON.stringify({
    data: {
      tour: {
        name,
        summary: '看升旗。',
        note,
        locale: { served: 'ZH' },
        stops: [stop(2, '华表'), stop(1, '旗杆')],
      },
    },
  });

describe('the words of a tour behind its code', () => {
  it('are its name, what to know, and its stops in their order', () => {
    const html = tourWords(answer('清晨与升旗', '须预约。')) ?? '';
    expect(html).toContain('lang="zh-CN"');
    expect(html).toContain(
      '<h1>清晨与升旗</h1><p>看升旗。</p><p>须预约。</p><ol><li>旗杆</li><li>华表</li></ol>',
    );
  });

  it.each(['</script><script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"&<!--'])(
    'are words, never markup: %s',
    (name) => expect(tourWords(answer(name, name))).not.toMatch(/<script|<img|<!--/),
  );

  it('are none for a tour that is not there', () => {
    expect(tourWords('{"data":{"tour":null}}')).toBeUndefined();
  });
});
