import { dictionary } from '../language';

/** Words that several screens of the guide share. */
export const guideTexts = dictionary(
  {
    number: (number: number) => `${number} 号`,
    stops: (count: number) => `${count} 站`,
    narration: '讲解',
    transcript: '讲解词',
    noAudio: '这里还没有录音，请读讲解词。',
    unknownStop: '没有这一处',
    unknownStopHint: '它可能已经改了编号，或已撤下。可以在导览里按区域查找。',
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
    noAudio: 'Not recorded yet. The narration is here to read.',
    unknownStop: 'There is no such place',
    unknownStopHint:
      'It may have a new number, or have been taken down. The guide lists every place by area.',
    unknownTour: 'There is no such tour',
    unknownTourHint: 'It may have been taken down. The others are on the tours page.',
    unknownStory: 'There is no such story',
    unknownStoryHint: 'It may have been taken down. The others are on the stories page.',
    toBrowse: 'Go to the guide',
    toTours: 'All tours',
    toStories: 'All stories',
  },
);
