import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chineseFont } from 'cms/print/chinese-font';
import sharp, { type OverlayOptions } from 'sharp';

/** A line to be written, its middle or its left edge at `x`, its middle at `y`. */
export interface Line {
  readonly text: string;
  readonly size: number;
  readonly colour: string;
  readonly x: number;
  readonly y: number;
  readonly widest: number;
  readonly isCentred: boolean;
}

/** What the font calls itself; the comma ends the name, or its last word would be read as a weight. */
const family = 'Noto Sans SC Thin,';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Writes lines with the Chinese font of the house: a picture does not depend on the fonts of a machine. */
export class Lettering {
  private constructor(private readonly folder: string) {}

  static async open(): Promise<Lettering> {
    const folder = await mkdtemp(join(tmpdir(), 'sample-pictures-'));
    await writeFile(join(folder, 'font.ttf'), chineseFont());
    return new Lettering(folder);
  }

  close(): Promise<void> {
    return rm(this.folder, { recursive: true });
  }

  private async set({ text, colour }: Line, size: number) {
    const written = `<span foreground="${colour}">${escaped(text)}</span>`;
    const font = `${family} ${size.toFixed(1)}`;
    const means = { font, fontfile: join(this.folder, 'font.ttf'), rgba: true, dpi: 72 } as const;
    return sharp({ text: { text: written, ...means } })
      .png()
      .toBuffer({ resolveWithObject: true });
  }

  /** The line as something to be laid upon a picture, smaller where it would be too wide. */
  async write(line: Line): Promise<OverlayOptions> {
    const first = await this.set(line, line.size);
    const fits = first.info.width <= line.widest;
    const { data, info } = fits ? first : await this.set(line, (line.size * line.widest) / first.info.width);
    const left = Math.round(line.isCentred ? line.x - info.width / 2 : line.x);
    return { input: data, left, top: Math.round(line.y - info.height / 2) };
  }
}
