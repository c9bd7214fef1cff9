import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** What stands inside an SVG file of the first screen. */
function drawn(name: string): string {
  const file = readFileSync(resolve(__dirname, `../src/visit/home/skyline-${name}.svg`), 'utf8');
  return file
    .replace(/^<svg[^>]*>|<\/svg>\s*$/g, '')
    .replace(/>\s+</g, '><')
    .trim();
}

/**
 * The square's skyline as the page itself carries it: it stands there before any other file has come, and the first
 * screen draws the same over it. A part of the page and no picture of its own, which would be a document to set up.
 */
export function skyline(): string {
  const wash = `<g class="wash" opacity=".14">${drawn('wash')}</g>`;
  const lines = `<g class="lines" fill="none" opacity=".72" stroke-linecap="round" stroke-linejoin="round">${drawn('lines')}</g>`;
  return `<svg viewBox="0 0 390 120" aria-hidden="true">${wash}${lines}</svg>`;
}
