import type { NoticeItem, NoticeRow } from '../cases/notices';
import { noticeNumber } from '../cases/notices';

/** A line of a notice's table: what it is, and the words. */
export type NoticeLine = readonly [label: string, words: string];

/** A day as it is written on paper: 2026年3月1日. */
export function dayWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** The words of a notice, the same in every format. */
export const noticeWords = (notice: NoticeRow) => ({
  title: '公共场所双语标识整改通知书',
  number: noticeNumber(notice),
  address: `${notice.owner}：`,
  opening: `经审核，你单位设置的下列 ${notice.items.length} 块标识的文字不符合公共服务领域外文译写规范。请于 ${dayWords(notice.deadline)} 前完成整改，并提交更换后的照片；整改后将到现场复核。`,
  contact: `联系人：${notice.contact}`,
  signature: '天安门地区标识管理工作组',
  issuedOn: dayWords(notice.issuedOn),
});

const texts = (zh: string, en: string) => [zh, en].filter((text) => text !== '').join('\n') || '（无）';

/** What a notice says of one sign. */
export function itemLines(item: NoticeItem): NoticeLine[] {
  const reasons = item.reasons.map(
    ({ rule, message, source }, at) => `${at + 1}. ${message}（${rule}，依据：${source}）`,
  );
  return [
    ['标识编号', item.code],
    ['位置', [item.area, item.place].filter((text) => text !== '').join(' · ') || '（未记录）'],
    ['现有文字', texts(item.presentZh, item.presentEn)],
    ['问题与依据', reasons.join('\n') || '见现场照片。'],
    ['建议文字', texts(item.proposedZh, item.proposedEn)],
  ];
}
