import sharp from 'sharp';
import type { Lettering, Line } from './lettering';
import { plateOf, type Rectangle } from './plate';
import type { SampleRow } from './sample-row';
import { sceneryOf, sheet } from './scenery';
import { symbolOf } from './symbols';

/** What every picture says of itself, in itself: it may be printed without its caption. */
export const remark = '示例图，非实景　Sample drawing, not a photograph';

const quality = 62;
const remarkHeight = 30;

/** The plate in its proportions, a little above the middle. */
function placeOf(size: string): Rectangle {
  const [wide = 600, high = 400] = /^(\d+)×(\d+)/.exec(size)?.slice(1).map(Number) ?? [];
  const width = Math.min(500, Math.round(Math.sqrt((98_000 * wide) / high)));
  const height = Math.round((width * high) / wide);
  return { x: (sheet.width - width) / 2, y: Math.round(210 - height / 2), width, height };
}

const svgOf = (content: string) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${sheet.width}" height="${sheet.height}">${content}</svg>`,
  );

/** Chinese above, English below; what is not written leaves its place empty, as on the spot. */
function linesOf(row: SampleRow, place: Rectangle, symbolWidth: number, ink: string): Line[] {
  const left = place.x + 20 + symbolWidth;
  const widest = place.x + place.width - 20 - left;
  const isCentred = symbolWidth === 0;
  const shared = { colour: ink, x: isCentred ? place.x + place.width / 2 : left, widest, isCentred };
  const middle = place.y + place.height / 2;
  const size = Math.min(64, place.height * 0.3);
  return [
    { ...shared, text: row.中文, size, y: middle - size * 0.5 },
    { ...shared, text: row.英文, size: size * 0.56, y: middle + size * 0.66 },
  ].filter(({ text }) => text !== '');
}

/** Draws a sample sign from its own words, material, size and place, as a small WebP. */
export async function drawSign(row: SampleRow, lettering: Lettering): Promise<Buffer> {
  const place = placeOf(row.尺寸);
  const { svg, ink, edge } = plateOf(place, row.材质, row.用途);
  const symbol = symbolOf(row.中文, row.用途, ink);
  const side = symbol ? Math.min(place.height * 0.62, place.width * 0.3) : 0;
  const drawn = symbol
    ? `<g transform="translate(${place.x + 20 + side / 2} ${place.y + place.height / 2}) scale(${side / 100})">${symbol}</g>`
    : '';
  const foot = `<rect y="${sheet.height - remarkHeight}" width="${sheet.width}" height="${remarkHeight}" fill="#211D1A" opacity="0.82"/>`;
  const words = linesOf(row, place, symbol ? side + 22 : 0, ink);
  const engraved = edge ? words.map((line) => ({ ...line, colour: edge, y: line.y + 2 })) : [];
  const note: Line = {
    text: `${remark}　${row.编号}`,
    size: 15,
    colour: '#FFFFFF',
    x: sheet.width / 2,
    y: sheet.height - remarkHeight / 2,
    widest: sheet.width - 20,
    isCentred: true,
  };
  const overlays = await Promise.all([...engraved, ...words, note].map((line) => lettering.write(line)));
  return sharp(svgOf(`${sceneryOf(row.片区)}${svg}${drawn}${foot}`))
    .composite(overlays)
    .webp({ quality, effort: 6, smartSubsample: true })
    .toBuffer();
}
