import { describe, expect, it } from 'vitest';
import { stopWords } from './stop-words';

const answer = (name: string, text: string | null = '第一段。\n第二段。') =>
  JSON.stringify({
    data: {
      exhibit: { number: 7, name, summary: '简介。', locale: { served: 'ZH' }, narration: { text } },
      other: { name: 'Huabiao' },
    },
  });

describe('the words of a scanned stop', () => {
  it('are its number, names and paragraphs, in their language', () => {
    const html = stopWords(answer('华表')) ?? '';
    expect(html).toContain('lang="zh-CN"');
    expect(html).toContain(
      '<small>7</small><h1>华表</h1><h2>Huabiao</h2><p>简介。</p><p>第一段。</p><p>第二段。</p>',
    );
  });

  it.each(['</script><script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"&<!--'])(
    'are words, never markup: %s',
    (name) => expect(stopWords(answer(name, name))).not.toMatch(/<script|<img|<!--/),
  );

  it('are none for a stop that is not there', () => {
    expect(stopWords('{"data":{"exhibit":null}}')).toBeUndefined();
  });
});
