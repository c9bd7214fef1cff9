import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bomb, jpeg, svg, truncated } from '../../testing/pictures';
import { processPicture } from './picture';
import { PictureRefused } from './refusal';
import { checkSvg } from './svg';

const text = (source: string): Promise<Buffer> => Promise.resolve(Buffer.from(source));

describe('a file that is refused', () => {
  it.each<[string, string, () => Promise<Buffer>]>([
    ['a truncated photograph', 'damaged', truncated],
    ['a PNG bomb', 'too-many-pixels', async () => bomb(60_000)],
    ['a damaged small PNG', 'damaged', async () => bomb(300)],
    ['a strip longer than any screen', 'too-many-pixels', () => jpeg(21_000, 20)],
    ['a tracking pixel', 'too-small', () => jpeg(2, 2)],
    [
      'a page named like a picture',
      'type-not-allowed',
      () => text('<!doctype html><script>alert(1)</script>'),
    ],
    ['a GIF', 'type-not-allowed', () => text('GIF89a/*'.padEnd(64, ' '))],
    ['a PDF', 'type-not-allowed', () => text('%PDF-1.7\n')],
    ['an empty file', 'type-not-allowed', () => text('')],
    ['thirty-one megabytes', 'too-heavy', async () => Buffer.alloc(31 * 1024 * 1024)],
    ['a drawing somebody uploads', 'svg-not-allowed', async () => svg('<path d="M0 0h9"/>')],
    ['TIFF, which hides much', 'type-not-allowed', () => text('II*\0'.padEnd(64, '\0'))],
  ])('%s: %s', async (_, rule, make) => {
    const error = await processPicture(await make()).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PictureRefused);
    expect(error).toMatchObject({ rule, message: expect.stringMatching(/[\u4e00-\u9fff]/) });
  });

  it('is refused with a rule, whatever bytes it holds', async () => {
    const starts = [
      '\xff\xd8\xff\xe0',
      '\x89PNG\r\n\x1a\n',
      'RIFF\x20\0\0\0WEBP',
      '\0\0\0\x20ftypavif',
      '<svg>',
    ];
    const hostile = fc.tuple(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 300 }));
    await fc.assert(
      fc.asyncProperty(hostile, async ([start, rest]) => {
        const bytes = Buffer.concat([Buffer.from(start, 'latin1'), rest]);
        await expect(processPicture(bytes, { allowSvg: true })).rejects.toBeInstanceOf(PictureRefused);
      }),
      { numRuns: 60 },
    );
  });

  it('is refused when one byte of a photograph is wrong, or gives a picture, but never brings the server down', async () => {
    const whole = await jpeg(64, 64);
    const flip = fc.record({ at: fc.nat(whole.length - 1), value: fc.integer({ min: 0, max: 255 }) });
    await fc.assert(
      fc.asyncProperty(flip, async ({ at, value }) => {
        const bytes = Buffer.from(whole);
        bytes[at] = value;
        const outcome = await processPicture(bytes).catch((reason: unknown) => reason);
        expect(
          outcome instanceof PictureRefused || Array.isArray((outcome as { versions: unknown }).versions),
        ).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a drawing', () => {
  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script in capitals', '<SCRIPT>alert(1)</SCRIPT>'],
    ['a foreign page', '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>'],
    ['an event', '<path d="M0 0" onload="alert(1)"/>'],
    ['an event that ends in a line break', '<path d="M0 0" onload\n=\n"alert(1)"/>'],
    ['a link out', '<use href="https://evil.example/x.svg#a"/>'],
    ['a link to a script', '<use xlink:href="javascript:alert(1)"/>'],
    ['a coded link', '<use href="&#106;avascript:alert(1)"/>'],
    ['a picture from elsewhere', '<image href="https://evil.example/x.png"/>'],
    ['a picture inside', '<image href="data:image/png;base64,AAAA"/>'],
    ['a link', '<a href="#x"><path d="M0 0"/></a>'],
    ['a filling from elsewhere', '<path d="M0 0" fill="url(https://evil.example/#a)"/>'],
    ['a style that loads', '<path d="M0 0" style="fill:url(//evil.example/a)"/>'],
    ['a style sheet', '<style>@import "https://evil.example/x.css";</style>'],
    ['an animation of a link', '<set attributeName="href" to="javascript:alert(1)"/>'],
    ['an entity', '<text>&xxe;</text>'],
    ['character data', '<text><![CDATA[<script>]]></text>'],
    ['a processing instruction', '<?xml-stylesheet href="x.css"?>'],
    ['an element without its end', '<g><path d="M0 0"/>'],
    ['an attribute without quotes', '<path d=M0/>'],
  ])('with %s is refused', (_, inside) => {
    expect(() => checkSvg(svg(inside))).toThrow(PictureRefused);
  });

  it('with a document type, or with an event on its root, is refused', () => {
    expect(() => checkSvg(Buffer.from(`<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}`))).toThrow(PictureRefused);
    expect(() => checkSvg(svg('', 'onload="alert(1)"'))).toThrow(PictureRefused);
    expect(() => checkSvg(Buffer.concat([svg(''), svg('')]))).toThrow(PictureRefused);
  });

  const covers = fileURLToPath(new URL('../../../seed/media/covers', import.meta.url));
  it.each(readdirSync(covers).filter((name) => name.endsWith('.svg')))('of our own passes: %s', (name) => {
    expect(() => checkSvg(readFileSync(join(covers, name)))).not.toThrow();
  });
});
