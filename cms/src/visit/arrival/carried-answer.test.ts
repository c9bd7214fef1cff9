import { describe, expect, it } from 'vitest';
import { pageWith } from './carried-answer';

const page = '<html><body><div id="first"><p>…</p></div></body></html>';
const address = '/graphql?operationName=Exhibit&variables=%7B%22number%22%3A7%7D';
const asked = (answer: unknown, at = address) => ({ address: at, body: Buffer.from(JSON.stringify(answer)) });
const carriedBy = (html: string) =>
  [...html.matchAll(/data-address="([^"]*)">([^<]*)<\/script>/g)].map(([, at = '', json = '']) => ({
    at: at.replaceAll('&amp;', '&'),
    answer: JSON.parse(json),
  }));

describe('a page with its first words', () => {
  it('has the words where the app will be, and before them every answer under the address it is asked at', () => {
    const html =
      pageWith(page, '<h1>华表</h1>', [asked({ data: 1 }), asked({ data: 2 }, '/graphql?2')]) ?? '';
    expect(html).toContain('<div id="first"><h1>华表</h1><p>…</p>');
    expect(carriedBy(html)).toEqual([
      { at: address, answer: { data: 1 } },
      { at: '/graphql?2', answer: { data: 2 } },
    ]);
  });

  it.each(['</script><script>alert(1)</script>', '<!--<script>', '$& $1'])(
    'lets no answer end its element: %s',
    (name) => {
      const html = pageWith(page, '', [asked({ name })]) ?? '';
      expect(html.match(/<script/g)).toHaveLength(1);
      expect(html).not.toContain('<!--');
      expect(carriedBy(html)).toEqual([{ at: address, answer: { name } }]);
    },
  );

  it('is none where the page has no place for them', () => {
    expect(pageWith('<html></html>', '', [])).toBeUndefined();
  });
});
