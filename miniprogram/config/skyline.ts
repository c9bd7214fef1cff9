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

const light = '.l{stroke:#211d1a}.w{fill:#9e2a2b}';
const dark = '.l{stroke:#efe9df}.w{fill:#e07a6c}';

/**
 * The square's skyline as the page itself carries it, in the colours of the phone: it stands there before any other file
 * has come, and the first screen draws the same over it.
 */
export function skyline(): string {
  const style = `<style>${light}@media(prefers-color-scheme:dark){${dark}}</style>`;
  const wash = `<g class="w" opacity=".14">${drawn('wash')}</g>`;
  const lines = `<g class="l" fill="none" opacity=".72" stroke-linecap="round" stroke-linejoin="round">${drawn('lines')}</g>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 390 120">${style}${wash}${lines}</svg>`;
  return `data:image/svg+xml,${svg.replace(/"/g, "'").replace(/[#<>%]/g, encodeURIComponent)}`;
}
