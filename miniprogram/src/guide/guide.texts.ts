import { dictionary } from '../language';

/** Words that several screens of the guide share. */
export const guideTexts = dictionary(
  {
    number: (number: number) => `${number} 号`,
    stops: (count: number) => `${count} 站`,
    narration: '讲解',
    transcript: '讲解词',
    unknownStop: '没有这一处',
    unknownStopHint: '它可能已经改了编号，或已撤下。可以在导览里按区域查找。',
    unknownCode: '这个码不是本导览的',
    unknownCodeHint: '它可能印坏了，或属于别处。请输入标牌上的编号，或按区域查找。',
    toPad: '输入编号',
    showToStaff: '给工作人员看',
    unknownTour: '没有这条路线',
    unknownTourHint: '它可能已经撤下。其他路线都在路线页里。',
    unknownStory: '没有这个故事',
    unknownStoryHint: '它可能已经撤下。其他故事都在故事页里。',
    toBrowse: '去导览',
    toTours: '看所有路线',
    toStories: '看所有故事',
  },
  {
    number: (number: number) => `No. ${number}`,
    stops: (count: number) => `${count} ${count === 1 ? 'stop' : 'stops'}`,
    narration: 'Narration',
    transcript: 'Transcript',
    unknownStop: 'There is no such place',
    unknownStopHint:
      'It may have a new number, or have been taken down. The guide lists every place by area.',
    unknownCode: 'This code is not one of ours',
    unknownCodeHint:
      'It may be misprinted, or belong to somebody else. Enter the number on the sign, or look by area.',
    toPad: 'Enter a number',
    showToStaff: 'Show this name to staff',
    unknownTour: 'There is no such tour',
    unknownTourHint: 'It may have been taken down. The others are on the tours page.',
    unknownStory: 'There is no such story',
    unknownStoryHint: 'It may have been taken down. The others are on the stories page.',
    toBrowse: 'Go to the guide',
    toTours: 'All tours',
    toStories: 'All stories',
  },
);
