import { readFileSync } from 'node:fs';
import { sfntOf } from './sfnt';

let font: Buffer | undefined;

/**
 * A font with simplified Chinese and Latin letters, for PDF files; a PDF carries only the characters it shows. It comes
 * with the program, so that a print looks the same on every server.
 */
export function chineseFont(): Buffer {
  font ??= sfntOf(
    readFileSync(
      require.resolve('@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff'),
    ),
  );
  return font;
}
