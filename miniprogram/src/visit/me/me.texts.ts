import { dictionary } from '../../language';

/** Settings. */
export const meTexts = dictionary(
  {
    language: '语言',
    chinese: '中文',
    english: 'English',
    textSize: '文字大小',
    standard: '标准',
    large: '大字',
    largest: '特大',
    largeHint: '字更大，按钮更大，内容更简。',
    sample: '华表立在金水桥旁，已有五百多年。',
    progress: '走过的路线',
    kept: '您在路线里的位置只存在这部手机里。',
    noProgress: '还没有走过路线。进度只存在这部手机里。',
    forget: '清除参观进度',
    about: '关于本导览',
    aboutHint: '内容来源、隐私、声音、许可',
  },
  {
    language: 'Language',
    chinese: '中文',
    english: 'English',
    textSize: 'Text size',
    standard: 'Standard',
    large: 'Large',
    largest: 'Largest',
    largeHint: 'Larger type and buttons, simpler pages.',
    sample: 'The huabiao have stood beside the bridges for more than five hundred years.',
    progress: 'Your tours',
    kept: 'Your place in a tour is kept on this phone only.',
    noProgress: 'No tour started yet. Your place in a tour is kept on this phone only.',
    forget: 'Clear tour progress',
    about: 'About this guide',
    aboutHint: 'Where facts come from, privacy, voices, licence',
  },
);
