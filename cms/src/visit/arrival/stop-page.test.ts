import { describe, expect, it } from 'vitest';
import { languageOf, stopPage } from './stop-page';

const page = '<html><body><div id="app"><p>…</p></div></body></html>';
const address = '/graphql?operationName=Exhibit&variables=%7B%22number%22%3A7%7D';
const answer = (name: string, text: string | null = '第一段。\n第二段。') =>
  JSON.stringify({
    data: {
      exhibit: { number: 7, name, summary: '简介。', locale: { served: 'ZH' }, narration: { text } },
      other: { name: 'Huabiao' },
    },
  });
const carriedBy = (html: string) => {
  const [, at, json = ''] = /data-address="([^"]*)">([^<]*)<\/script>/.exec(html) ?? [];
  return { at: at?.replaceAll('&amp;', '&'), json };
};

describe('the page behind a scanned code', () => {
  it('has the words of the stop, in their language, and the answer that the app will ask for', () => {
    const html = stopPage(page, address, answer('华表')) ?? '';
    expect(html).toContain('lang="zh-CN"');
    expect(html).toContain(
      '<small>7</small><h1>华表</h1><h2>Huabiao</h2><p>简介。</p><p>第一段。</p><p>第二段。</p>',
    );
    expect(carriedBy(html)).toEqual({ at: address, json: answer('华表') });
  });

  it.each(['</script><script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"&<!--', '$& $1'])(
    'takes content for words, never for markup: %s',
    (name) => {
      const html = stopPage(page, address, answer(name, name)) ?? '';
      expect(html.match(/<script/g)).toHaveLength(1);
      expect(html).not.toMatch(/<img|<!--/);
      const { json } = carriedBy(html);
      expect(JSON.parse(json)).toEqual(JSON.parse(answer(name, name)));
    },
  );

  it('is the plain one for a stop that is not there, and where the page has no place for it', () => {
    expect(stopPage(page, address, '{"data":{"exhibit":null}}')).toBeUndefined();
    expect(stopPage('<html></html>', address, answer('华表'))).toBeUndefined();
  });

  it('is in the language of the phone', () => {
    expect(['zh-CN,zh;q=0.9', 'zh', '', 'en-GB,zh;q=0.5', 'fr'].map(languageOf)).toEqual([
      'zh-CN',
      'zh-CN',
      'zh-CN',
      'en',
      'en',
    ]);
  });
});
