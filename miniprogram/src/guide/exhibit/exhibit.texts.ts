import { dictionary } from '../../language';

/** The screen of one stop. */
export const exhibitTexts = dictionary(
  {
    facts: '基本情况',
    whole: '更多资料',
    years: '年代',
    dimensions: '尺寸',
    makers: '营造',
    access: '无障碍',
    tours: '经过这里的路线',
    stories: '相关的故事',
    neighbours: '相邻的看点',
    previous: '上一处',
    next: '下一处',
  },
  {
    facts: 'At a glance',
    whole: 'More about this place',
    years: 'Date',
    dimensions: 'Size',
    makers: 'Made by',
    access: 'Access',
    tours: 'On these tours',
    stories: 'Stories about it',
    neighbours: 'Neighbours',
    previous: 'Previous',
    next: 'Next',
  },
);
