import { civilDate } from 'shared/time';
import { dayWords } from '../paper/notice-parts';
import { Paper } from '../paper/pdf';
import type { PreReviewRow, Verdict } from './pre-reviews';

/** The verdicts in words. */
export const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  passed: '通过',
  changed: '改后通过',
  refused: '不通过',
};

const both = (zh: string, en: string) => [zh, en].filter((text) => text !== '').join('\n');

/** The signed answer on paper. */
export function preReviewPdf(review: PreReviewRow, made: Date): Promise<Buffer> {
  const paper = new Paper(`前置审核意见 ${review.title}`, made);
  paper.title('双语标识前置审核意见');
  paper.text(`名称：${review.title}`);
  if (review.applicant) paper.text(`送审单位：${review.applicant}`);
  paper.table({
    widths: [0.6, 3, 1.2, 3, 2.4],
    head: ['序号', '送审文字', '意见', '可制作的文字', '备注'],
    rows: review.items.map(({ zh, en, verdict, finalZh, finalEn, remark }, at) => [
      String(at + 1),
      both(zh, en),
      verdict ? VERDICT_LABELS[verdict] : '未审',
      verdict === 'refused' ? '–' : both(finalZh, finalEn),
      remark,
    ]),
  });
  if (review.signedAt) {
    paper.text(`签发：${review.signedBy}　${dayWords(civilDate(new Date(review.signedAt)))}`, {
      align: 'right',
    });
    paper.text(`校验码 ${review.seal?.slice(0, 16)}`, { align: 'right', quiet: true, size: 8 });
  } else paper.text('尚未签发，仅供参考。', { align: 'right', quiet: true });
  return paper.finish();
}
