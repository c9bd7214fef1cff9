import PDFDocument from 'pdfkit';
import { chineseFont } from '../../print/chinese-font';

/** A sheet of A4 in points. */
const margin = 56;
const width = 595.28 - 2 * margin;
const ink = '#211D1A';
const quiet = '#5F5A54';
const line = '#B8B0A4';

/** A table of a paper: widths are shares of the line. */
export interface PaperTable {
  readonly widths: readonly number[];
  readonly head?: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A bar or line picture: values between 0 and 1, or none where nothing is known. */
export interface PaperCurve {
  readonly labels: readonly string[];
  readonly values: readonly (number | null)[];
}

/** A PDF as it is written, from top to bottom; pages break and are numbered by themselves. */
export class Paper {
  private readonly document: PDFKit.PDFDocument;
  private readonly done: Promise<Buffer>;

  constructor(title: string, made: Date) {
    this.document = new PDFDocument({
      size: 'A4',
      margin,
      bufferPages: true,
      lang: 'zh-CN',
      info: { Title: title, CreationDate: made, ModDate: made, Producer: 'tiananmen-guide', Creator: '' },
    });
    const parts: Buffer[] = [];
    this.document.on('data', (part: Buffer) => parts.push(part));
    this.done = new Promise((resolve, reject) => {
      this.document.on('end', () => resolve(Buffer.concat(parts)));
      this.document.on('error', reject);
    });
    this.document.registerFont('paper', chineseFont());
    this.document.font('paper').fillColor(ink);
  }

  title(text: string): void {
    this.document.fontSize(20).text(text, { align: 'center' }).moveDown(0.6);
  }

  heading(text: string): void {
    this.room(60);
    this.document.moveDown(0.4).fontSize(13).text(text, margin).moveDown(0.3);
  }

  /** A line of text; `quiet` for what is secondary. */
  text(
    text: string,
    style: { quiet?: boolean; align?: 'left' | 'right' | 'center'; size?: number } = {},
  ): void {
    this.document
      .fontSize(style.size ?? 10.5)
      .fillColor(style.quiet ? quiet : ink)
      .text(text, margin, undefined, { width, align: style.align ?? 'left', lineGap: 3 })
      .fillColor(ink)
      .moveDown(0.3);
  }

  /** A JPEG within the height given, in points. */
  picture(bytes: Buffer, height: number): void {
    this.room(height + 10);
    const top = this.document.y;
    this.document.image(bytes, margin, top, { fit: [width, height] });
    this.document.y = top + height + 8;
  }

  table({ widths, head, rows }: PaperTable): void {
    const whole = widths.reduce((sum, each) => sum + each, 0);
    const columns = widths.map((each) => (each / whole) * width);
    this.document.fontSize(9.5);
    if (head) this.row(columns, head, true);
    for (const row of rows) this.row(columns, row, false);
    this.document.moveDown(0.6);
    this.document.x = margin;
  }

  /** Values over time as a line, with their figures. */
  curve({ labels, values }: PaperCurve): void {
    const height = 120;
    this.room(height + 50);
    const top = this.document.y + 10;
    const at = (index: number) => margin + 16 + (index * (width - 32)) / Math.max(1, values.length - 1);
    const down = (value: number) => top + height * (1 - value);
    this.document.lineWidth(0.5).strokeColor(line);
    for (const mark of [0, 0.5, 1])
      this.document
        .moveTo(margin, down(mark))
        .lineTo(margin + width, down(mark))
        .stroke();
    this.document.lineWidth(1.5).strokeColor(ink);
    let begun = false;
    for (const [index, value] of values.entries()) {
      if (value === null) begun = false;
      else if (begun) this.document.lineTo(at(index), down(value));
      else {
        this.document.moveTo(at(index), down(value));
        begun = true;
      }
    }
    this.document.stroke();
    this.document.fontSize(7.5).fillColor(quiet);
    for (const [index, label] of labels.entries()) {
      const value = values[index] ?? null;
      const figure = value === null ? '–' : `${(value * 100).toFixed(1)}`;
      this.document.text(figure, at(index) - 18, value === null ? top : down(value) - 12, {
        width: 36,
        align: 'center',
        lineBreak: false,
      });
      this.document.text(label, at(index) - 18, top + height + 4, {
        width: 36,
        align: 'center',
        lineBreak: false,
      });
    }
    this.document.fillColor(ink);
    this.document.x = margin;
    this.document.y = top + height + 24;
  }

  space(lines = 1): void {
    this.document.moveDown(lines);
  }

  /** Numbers the pages and hands over the file. */
  async finish(): Promise<Buffer> {
    const { start, count } = this.document.bufferedPageRange();
    for (let page = start; page < start + count; page += 1) {
      this.document.switchToPage(page);
      const bottom = this.document.page.margins.bottom;
      // Text below the margin would begin a new page.
      this.document.page.margins.bottom = 0;
      this.document
        .fontSize(8)
        .fillColor(quiet)
        .text(`第 ${page - start + 1} 页，共 ${count} 页`, margin, 841.89 - 36, { width, align: 'center' });
      this.document.page.margins.bottom = bottom;
    }
    this.document.end();
    return this.done;
  }

  private room(height: number): void {
    if (this.document.y + height > 841.89 - margin) this.document.addPage();
  }

  private row(columns: readonly number[], cells: readonly string[], isHead: boolean): void {
    const inner = (at: number) => (columns[at] ?? 0) - 10;
    const heights = cells.map((cell, at) =>
      this.document.heightOfString(cell || ' ', { width: inner(at), lineGap: 2 }),
    );
    const height = Math.min(Math.max(...heights) + 8, 841.89 - 2 * margin - 20);
    this.room(height);
    const top = this.document.y;
    let left = margin;
    for (const [at, cell] of cells.entries()) {
      const cellWidth = columns[at] ?? 0;
      if (isHead) this.document.rect(left, top, cellWidth, height).fill('#EFE9DF');
      this.document.lineWidth(0.5).strokeColor(line).rect(left, top, cellWidth, height).stroke();
      this.document
        .fillColor(ink)
        .text(cell, left + 5, top + 4, { width: inner(at), height: height - 6, lineGap: 2, ellipsis: true });
      left += cellWidth;
    }
    this.document.x = margin;
    this.document.y = top + height;
  }
}
