import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { NoticeRow } from '../cases/notices';
import { jpegSize } from './jpeg-size';
import { itemLines, type NoticeLine, noticeWords } from './notice-parts';
import type { NoticePhotographs } from './notice-pdf';

const font = { ascii: 'Times New Roman', eastAsia: '仿宋', hAnsi: 'Times New Roman' };

const paragraphs = (words: string): Paragraph[] =>
  words.split('\n').map((line) => new Paragraph({ children: [new TextRun({ text: line, font })] }));

const cell = (words: string, percent: number): TableCell =>
  new TableCell({ width: { size: percent, type: WidthType.PERCENTAGE }, children: paragraphs(words) });

const tableOf = (lines: readonly NoticeLine[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: lines.map(
      ([label, words]) => new TableRow({ cantSplit: true, children: [cell(label, 20), cell(words, 80)] }),
    ),
  });

function pictureOf(bytes: Buffer): Paragraph {
  const { width, height } = jpegSize(bytes);
  const scale = Math.min(1, 420 / width, 240 / height);
  const transformation = { width: Math.round(width * scale), height: Math.round(height * scale) };
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new ImageRun({
        type: 'jpg',
        data: bytes,
        transformation,
        altText: { name: '现场照片', description: '现场照片', title: '现场照片' },
      }),
    ],
  });
}

const aligned = (text: string, alignment: (typeof AlignmentType)[keyof typeof AlignmentType]) =>
  new Paragraph({ alignment, children: [new TextRun({ text, font })] });

/** A correction notice as a Word document, to be put on the team's own letterhead. */
export function noticeDocx(notice: NoticeRow, photographs: NoticePhotographs): Promise<Buffer> {
  const words = noticeWords(notice);
  const items = notice.items.flatMap((item, at) => {
    const photograph = photographs.get(item.signId);
    return [
      new Paragraph({
        heading: HeadingLevel.HEADING_2,
        keepNext: true,
        children: [new TextRun({ text: `${at + 1}. 标识 ${item.code}`, font, color: '211D1A' })],
      }),
      photograph ? pictureOf(photograph) : aligned('现场照片：未留存。', AlignmentType.LEFT),
      tableOf(itemLines(item)),
      aligned('', AlignmentType.LEFT),
    ];
  });
  const pages = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new TextRun({ children: ['第 ', PageNumber.CURRENT, ' 页，共 ', PageNumber.TOTAL_PAGES, ' 页'], font }),
    ],
  });
  const document = new Document({
    title: `${words.title} ${words.number}`,
    creator: words.signature,
    styles: { default: { document: { run: { size: 24 } } } },
    sections: [
      {
        footers: { default: new Footer({ children: [pages] }) },
        children: [
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            alignment: AlignmentType.CENTER,
            children: [new TextRun({ text: words.title, font, color: '211D1A' })],
          }),
          aligned(words.number, AlignmentType.RIGHT),
          ...paragraphs(`${words.address}\n${words.opening}`),
          ...items,
          ...paragraphs(words.contact),
          aligned(words.signature, AlignmentType.RIGHT),
          aligned(words.issuedOn, AlignmentType.RIGHT),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
