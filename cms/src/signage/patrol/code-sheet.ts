import type { Core } from '@strapi/strapi';
import PDFDocument from 'pdfkit';
import { civilDate, now } from 'shared/time';
import { refused } from '../../desk/refused';
import { chineseFont } from '../../print/chinese-font';
import { readSurroundings } from '../../security/surroundings';
import { qrModules } from '../../visit/codes/qr';
import { facilities } from './facilities';
import type { PatrolThing } from './facility';
import { patrolTable } from './tables';

/** A sheet of A4 in points: three labels across, five down; a code is 3 cm wide. */
const [pageWidth, pageHeight, margin] = [595.28, 841.89, 36];
const [across, down] = [3, 5];
const cell = { width: (pageWidth - 2 * margin) / across, height: (pageHeight - 2 * margin) / down };
const codeWidth = 85;

/**
 * What a code says: the address of the page where visitors report this sign. A patrol's scanner reads the sign's code
 * out of it, any phone opens the page, and WeChat opens the mini-program where its console knows the address.
 */
export function codeAddress(code: string, publicAddress = readSurroundings().publicAddress): string {
  const home = (publicAddress ?? '').replace(/\/+$/, '');
  return `${home}/#/signage/report/index?sign=${encodeURIComponent(code)}`;
}

async function drawCode(
  document: PDFKit.PDFDocument,
  text: string,
  left: number,
  top: number,
): Promise<void> {
  const modules = await qrModules(text);
  const dot = codeWidth / modules.length;
  for (const [row, dots] of modules.entries()) {
    for (const [column, isDark] of dots.entries()) {
      const [x, y] = [left + column * dot, top + row * dot];
      // A hair wider than its place: no white lines between dots when printed.
      if (isDark) document.rect(x, y, dot + 0.05, dot + 0.05);
    }
  }
  document.fill('#000000');
}

async function drawLabel(
  document: PDFKit.PDFDocument,
  { code, name, place }: PatrolThing,
  at: number,
): Promise<void> {
  const left = margin + (at % across) * cell.width;
  const top = margin + Math.floor(at / across) * cell.height;
  document
    .rect(left, top, cell.width, cell.height)
    .dash(2, { space: 2 })
    .lineWidth(0.4)
    .stroke('#B8B0A4')
    .undash();
  await drawCode(document, codeAddress(code), left + (cell.width - codeWidth) / 2, top + 6);
  const line = (text: string, size: number, y: number, colour: string) =>
    document
      .fillColor(colour)
      .fontSize(size)
      .text(text, left + 6, top + y, {
        width: cell.width - 12,
        height: size * 1.4,
        align: 'center',
        ellipsis: true,
        lineBreak: false,
      });
  line(code, 10, codeWidth + 10, '#211D1A');
  line((name.zh || name.en).replaceAll('\n', ' '), 9, codeWidth + 26, '#211D1A');
  line(place, 7.5, codeWidth + 40, '#5F5A54');
}

/**
 * The codes of a route's things, in the order of the round, to be cut out and put up.
 * @throws DeskRefused: 404 for a route that is not there, 409 where the server does not know its public address.
 */
export async function codeSheet(
  strapi: Core.Strapi,
  routeId: number,
): Promise<{ fileName: string; content: Buffer }> {
  const route = await patrolTable(strapi, 'patrol-route').findOne({ where: { id: routeId } });
  if (!route) throw refused('', '没有这条路线。', 404);
  if (!readSurroundings().publicAddress)
    throw refused('', '服务器没有设置公开地址（PUBLIC_URL），印出的二维码会打不开。', 409);
  const found = await facilities[route.facility].things(strapi, route.stops);
  const byId = new Map(found.map((thing) => [thing.id, thing]));
  const things = route.stops.flatMap((stop) => byId.get(stop) ?? []);
  const document = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    lang: 'zh-CN',
    info: { Title: `二维码 ${route.name}`, Producer: 'tiananmen-guide', Creator: '' },
  });
  const parts: Buffer[] = [];
  document.on('data', (part: Buffer) => parts.push(part));
  const done = new Promise<Buffer>((resolve, reject) => {
    document.on('end', () => resolve(Buffer.concat(parts)));
    document.on('error', reject);
  });
  document.registerFont('paper', chineseFont());
  for (const [at, thing] of things.entries()) {
    if (at % (across * down) === 0) document.addPage().font('paper');
    await drawLabel(document, thing, at % (across * down));
  }
  if (things.length === 0) document.addPage();
  document.end();
  return { fileName: `codes-${route.name}-${civilDate(now())}.pdf`, content: await done };
}
