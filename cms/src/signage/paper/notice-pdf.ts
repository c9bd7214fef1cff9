import type { NoticeRow } from '../cases/notices';
import { itemLines, noticeWords } from './notice-parts';
import { Paper } from './pdf';

/** Photographs by the sign that they show, as JPEG. */
export type NoticePhotographs = ReadonlyMap<string, Buffer>;

/** A correction notice as PDF. */
export function noticePdf(notice: NoticeRow, photographs: NoticePhotographs, made: Date): Promise<Buffer> {
  const words = noticeWords(notice);
  const paper = new Paper(`${words.title} ${words.number}`, made);
  paper.title(words.title);
  paper.text(words.number, { align: 'right', quiet: true });
  paper.text(words.address, { size: 12 });
  paper.text(words.opening);
  for (const [at, item] of notice.items.entries()) {
    paper.heading(`${at + 1}. 标识 ${item.code}`);
    const photograph = photographs.get(item.signId);
    if (photograph) paper.picture(photograph, 150);
    else paper.text('现场照片：未留存。', { quiet: true });
    paper.table({ widths: [1, 4], rows: itemLines(item) });
  }
  paper.text(words.contact);
  paper.space();
  paper.text(words.signature, { align: 'right' });
  paper.text(words.issuedOn, { align: 'right' });
  return paper.finish();
}
