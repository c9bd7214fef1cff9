import { dictionary } from '../../../language';

/** The picture of a day that is sent on. */
export const pictureTexts = dictionary(
  {
    heading: '分享图片',
    title: '天安门广场 升降国旗',
    footer: '北京时间 · 天安门导览',
    send: '发送',
    save: '存为图片',
    link: '复制链接',
    sent: '已打开发送菜单。',
    saved: '图片已存到下载里。',
    copied: '文字和链接已复制，可以粘贴给朋友。',
    failed: '没有成功，请稍后再试，或截屏保存。',
  },
  {
    heading: 'Picture to share',
    title: 'The flag at Tiananmen Square',
    footer: 'Beijing time · Tiananmen Guide',
    send: 'Send',
    save: 'Save the picture',
    link: 'Copy the link',
    sent: 'The menu for sending is open.',
    saved: 'The picture is in your downloads.',
    copied: 'The times and the link are copied and can be pasted.',
    failed: 'That did not work. Please try again, or take a screenshot.',
  },
);

export type PictureTexts = (typeof pictureTexts)['zh-CN'];
