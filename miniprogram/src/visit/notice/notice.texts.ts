import { dictionary } from '../../language';

/** Notices in force. */
export const noticeTexts = dictionary(
  {
    notices: '通知',
    urgent: '紧急',
    warn: '注意',
    info: '提示',
    until: (moment: string) => `有效至 ${moment}`,
  },
  {
    notices: 'Notices',
    urgent: 'Urgent',
    warn: 'Please note',
    info: 'For information',
    until: (moment: string) => `Until ${moment}`,
  },
);

export type NoticeTexts = (typeof noticeTexts)['zh-CN'];
