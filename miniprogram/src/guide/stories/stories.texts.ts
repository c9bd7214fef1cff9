import { dictionary } from '../../language';

/** Stories: the list and one story. */
export const storiesTexts = dictionary(
  {
    stories: '故事',
    empty: '故事正在整理',
    emptyHint: '请稍后再来。',
    places: '故事里的地方',
    nextStory: '下一个故事',
  },
  {
    stories: 'Stories',
    empty: 'Stories are being prepared',
    emptyHint: 'Please come back a little later.',
    places: 'Places in this story',
    nextStory: 'Next story',
  },
);
