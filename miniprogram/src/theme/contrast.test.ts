// @vitest-environment node
import { fileURLToPath } from 'node:url';
import { compile } from 'sass';
import { describe, expect, it } from 'vitest';

type Tokens = Record<string, string>;

const { css } = compile(fileURLToPath(new URL('./tokens.scss', import.meta.url)));

/** The tokens that the blocks with one of these selectors set, in the order in which they stand. */
function tokensOf(text: string, selectors: readonly string[]): Tokens {
  const found: Tokens = {};
  for (const [, selector = '', body = ''] of text.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const own = selector.split(',').map((one) => one.trim());
    if (!own.some((one) => selectors.includes(one))) continue;
    for (const [, name = '', value = ''] of body.matchAll(/--([\w-]+):\s*([^;]+);/g))
      found[name] = value.trim();
  }
  return found;
}

const darkStart = css.indexOf('@media (prefers-color-scheme: dark)');
const darkEnd = css.indexOf('\n}\n', darkStart);
const always = css.slice(0, darkStart) + css.slice(darkEnd + 3);
const dark = css.slice(css.indexOf('{', darkStart) + 1, darkEnd);
const light = tokensOf(always, ['.page']);
const inDark = { ...light, ...tokensOf(dark, ['.page']) };
const mourning = tokensOf(always, ['.page.mourning']);

const themes: Record<string, Tokens> = {
  light,
  dark: inDark,
  mourning: { ...light, ...mourning },
  'mourning in the dark': { ...inDark, ...mourning },
};

function colour(tokens: Tokens, name: string): string {
  const value = tokens[name] ?? '';
  const named = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  return named ? colour(tokens, named) : value;
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].sort((left, right) => right - left);
  return (bright + 0.05) / (dim + 0.05);
}

const grounds = ['ground', 'surface', 'sunken'];
const washes = ['accent-wash', 'glaze-wash', 'info-wash'];
const skies = ['sky-dawn', 'sky-day', 'sky-dusk', 'sky-night'];
/** Every colour of words, on everything it may stand on. */
const pairs = [
  ...['ink', 'quiet', 'accent', 'info'].flatMap((words) => grounds.map((ground) => [words, ground])),
  ...['ink', 'quiet'].flatMap((words) => [...washes, ...skies].map((ground) => [words, ground])),
  ['accent', 'accent-wash'],
  ['info', 'info-wash'],
  ['on-accent', 'accent'],
] as [string, string][];

describe.each(Object.keys(themes))('the colours of the theme %s', (name) => {
  const tokens = themes[name] ?? {};
  it.each(pairs)('%s on %s can be read: 4.5 to 1 at least', (words, ground) => {
    expect(contrast(colour(tokens, words), colour(tokens, ground))).toBeGreaterThanOrEqual(4.5);
  });

  it('what marks a place or a line stands out from the page: 3 to 1 at least', () => {
    expect(contrast(colour(tokens, 'accent'), colour(tokens, 'ground'))).toBeGreaterThanOrEqual(3);
  });
});

it('a day of mourning knows no hue but that of its paper', () => {
  const own = ['accent', 'glaze', 'info', 'on-accent', 'accent-wash', 'glaze-wash', 'info-wash', ...skies];
  const greys = ['ink', 'quiet', 'ground', 'surface', 'sunken'];
  for (const name of own) expect(greys, name).toContain(/var\(--([\w-]+)\)/.exec(mourning[name] ?? '')?.[1]);
});

describe('elder mode', () => {
  const sizes = (tokens: Tokens) =>
    Object.entries(tokens)
      .filter(([name]) => name.startsWith('text-'))
      .map(([, value]) => Number.parseInt(value, 10) / 2);
  const elder = tokensOf(always, ['.page.elder']);
  const largest = { ...elder, ...tokensOf(always, ['.page.largest']) };

  it('writes nothing smaller than 18 points and what is touched is 60 points or more', () => {
    expect(sizes(elder)).toHaveLength(sizes(light).length);
    expect(Math.min(...sizes(elder))).toBeGreaterThanOrEqual(18);
    expect(Number.parseInt(elder.touch ?? '', 10) / 2).toBeGreaterThanOrEqual(60);
  });

  it('has a size whose running text is 30 points', () => {
    expect(Number.parseInt(largest['text-body'] ?? '', 10) / 2).toBe(30);
    expect(Math.min(...sizes(largest))).toBeGreaterThanOrEqual(18);
  });
});
