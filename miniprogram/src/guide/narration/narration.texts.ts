import { dictionary } from '../../language';

/** The narration of a stop, to hear and to read. */
export const narrationTexts = dictionary(
  {
    format: '讲解方式',
    listen: '听',
    read: '读',
    noAudio: '这里还没有录音，请读讲解词。',
    readAloud: '请手机朗读',
  },
  {
    format: 'Listen or read',
    listen: 'Listen',
    read: 'Read',
    noAudio: 'Not recorded yet. The narration is here to read.',
    readAloud: 'Let this phone read it aloud',
  },
);
