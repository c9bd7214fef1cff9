import PDFDocument from 'pdfkit';
import { chineseFont } from '../../print/chinese-font';
import type { PrintableCode } from './code-list';
import { qrModules } from './qr';

type Sheet = InstanceType<typeof PDFDocument>;

/** Points in a millimetre. */
const mm = 72 / 25.4;
const page = { width: 210 * mm, height: 297 * mm, margin: 12 * mm };
const columns = 3;
const rows = 4;
const label = {
  width: (page.width - 2 * page.margin) / columns,
  height: (page.height - 2 * page.margin) / rows,
};
/** Side of a code with its quiet zone: read from an arm's length and a half. */
const side = 42 * mm;

async function drawCode(sheet: Sheet, address: string, left: number, top: number): Promise<void> {
  const modules = await qrModules(address);
  const step = side / modules.length;
  for (const [y, row] of modules.entries()) {
    for (const [x, dark] of row.entries()) {
      if (dark) sheet.rect(left + x * step, top + y * step, step, step);
    }
  }
  sheet.fill('#000');
}

/** One line in the middle of a label, set smaller until it fits. */
function line(sheet: Sheet, text: string, size: number, left: number, top: number): void {
  let fitting = size;
  const room = label.width - 6 * mm;
  sheet.fontSize(fitting);
  while (fitting > 6 && sheet.widthOfString(text) > room) {
    fitting -= 0.5;
    sheet.fontSize(fitting);
  }
  sheet.fillColor('#000').text(text, left + 3 * mm, top, { width: room, align: 'center', lineBreak: false });
}

const heading = ({ kind, number }: PrintableCode) =>
  kind === 'stop' ? `${number}` : kind === 'tour' ? '路线' : '区域';

async function drawLabel(sheet: Sheet, code: PrintableCode, left: number, top: number): Promise<void> {
  sheet
    .lineWidth(0.25)
    .dash(2, { space: 2 })
    .rect(left, top, label.width, label.height)
    .stroke('#999')
    .undash();
  line(sheet, heading(code), 15, left, top + 2 * mm);
  await drawCode(sheet, code.address, left + (label.width - side) / 2, top + 8 * mm);
  line(sheet, code.zh, 11, left, top + 50 * mm);
  if (code.en) line(sheet, code.en, 8, left, top + 55.5 * mm);
  line(sheet, '微信扫一扫，听讲解 · Scan to listen', 6.5, left, top + 60 * mm);
  line(sheet, code.text, 6, left, top + 63.5 * mm);
}

/** A sheet of labels on A4 with lines to cut along: number, code, names, and the code's text for whoever puts it up. */
export async function codeSheet(codes: readonly PrintableCode[], title: string): Promise<Buffer> {
  const sheet = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    info: { Title: title },
    lang: 'zh-CN',
  });
  const parts: Buffer[] = [];
  const done = new Promise<Buffer>((resolve, reject) => {
    sheet.on('data', (part: Buffer) => parts.push(part));
    sheet.on('end', () => resolve(Buffer.concat(parts)));
    sheet.on('error', reject);
  });
  sheet.registerFont('chinese', chineseFont());
  for (const [index, code] of codes.entries()) {
    const place = index % (columns * rows);
    if (place === 0) sheet.addPage().font('chinese');
    const column = place % columns;
    const row = Math.floor(place / columns);
    await drawLabel(sheet, code, page.margin + column * label.width, page.margin + row * label.height);
  }
  if (codes.length === 0) sheet.addPage();
  sheet.end();
  return done;
}
