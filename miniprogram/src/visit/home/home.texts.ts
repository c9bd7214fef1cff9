import { dictionary } from '../../language';

/** The first screen. */
export const homeTexts = dictionary(
  {
    today: '今天',
    open: '开放情况',
    openNote: '时间可能变动，出发前请再确认。',
    tours: '路线',
    allTours: '全部路线',
    stories: '故事',
    allStories: '全部故事',
    areas: '区域',
    places: (count: number) => `${count} 处`,
    numbers: (numbers: string) => `${numbers.replace(/, /g, '、')} 号`,
    byNumber: '输入编号',
    byNumberHint: '站在标牌前，输入上面的编号',
    elder: '大字',
    language: 'English',
  },
  {
    today: 'Today',
    open: 'What is open',
    openNote: 'Hours change. Confirm before you go.',
    tours: 'Tours',
    allTours: 'All tours',
    stories: 'Stories',
    allStories: 'All stories',
    areas: 'Areas',
    places: (count: number) => `${count} ${count === 1 ? 'place' : 'places'}`,
    numbers: (numbers: string) => `no. ${numbers}`,
    byNumber: 'Enter a number',
    byNumberHint: 'For the number on the sign beside you',
    elder: 'Large text',
    language: '中文',
  },
);
