import { type ContentCheck, type GateSubject, typesOf } from '../check';
import { entriesIn, linked, number, text } from '../read';

/** Seconds by which a stated length may differ from the file's: readers of files round differently. */
const tolerance = 1;

function* recordings(subject: GateSubject) {
  for (const narration of entriesIn(subject, 'narration')) {
    const file = linked(narration.values.audio);
    const id = number(file?.id);
    if (file && id !== undefined) yield { ...narration, file, id };
  }
}

const transcript: ContentCheck = {
  id: 'transcript-present',
  severity: 'blocking',
  rule: {
    zh: '每个展项都有讲解词，有录音的还有文字稿。',
    en: 'Every exhibit has a narration to read, and a transcript where there is a recording.',
  },
  reason: { zh: '听不见的人读。WCAG 2.2, 1.2.1。', en: 'Who cannot hear reads. WCAG 2.2, 1.2.1.' },
  types: typesOf.exhibit,
  *find(subject) {
    for (const [locale, version] of Object.entries(subject.versions)) {
      const [narration] = entriesIn({ ...subject, versions: { [locale]: version } }, 'narration');
      const values = narration?.values ?? {};
      const wanting = !text(values.text)
        ? 'text'
        : linked(values.audio) && !text(values.transcript) && 'transcript';
      if (!wanting) continue;
      yield {
        locale,
        path: ['narration', wanting],
        message:
          wanting === 'text'
            ? { zh: '没有讲解词', en: 'There is no narration' }
            : { zh: '有录音而没有文字稿', en: 'There is a recording and no transcript' },
        content: [version.name, linked(values.audio)?.id],
      };
    }
  },
};

const duration: ContentCheck = {
  id: 'audio-duration',
  severity: 'blocking',
  rule: { zh: '填写的时长与录音文件相符。', en: 'The length stated is that of the recording.' },
  reason: { zh: '播放条和路线用时都按它算。', en: 'The player and the time of a tour are reckoned by it.' },
  types: typesOf.exhibit,
  *find(subject, { audio }) {
    for (const { locale, path, values, file, id } of recordings(subject)) {
      const measured = audio(id);
      const stated = number(values.durationSeconds);
      if (measured && stated !== undefined && Math.abs(measured.durationSeconds - stated) <= tolerance)
        continue;
      const found = measured && `${Math.round(measured.durationSeconds * 10) / 10}`;
      yield {
        locale,
        path: [...path, 'durationSeconds'],
        message: found
          ? {
              zh: `录音长 ${found} 秒，填写的是 ${stated ?? '空'}`,
              en: `The recording lasts ${found} s, stated is ${stated ?? 'nothing'}`,
            }
          : { zh: '录音文件读不出来', en: 'The recording cannot be read' },
        content: [file.id, file.hash, values.durationSeconds],
      };
    }
  },
};

const language: ContentCheck = {
  id: 'audio-language',
  severity: 'blocking',
  rule: { zh: '录音的语言与版本的语言相同。', en: 'A recording speaks the language of its version.' },
  reason: { zh: '同一个文件不能既是中文又是英文。', en: 'One file cannot be both Chinese and English.' },
  types: typesOf.exhibit,
  *find(subject, { audio }) {
    const seen = new Map<number, string>();
    for (const { locale, path, file, id } of recordings(subject)) {
      const spoken = audio(id)?.language;
      const other = seen.get(id);
      seen.set(id, locale);
      const wrong = spoken !== undefined && spoken.slice(0, 2) !== locale.slice(0, 2);
      if (!wrong && !other) continue;
      yield {
        locale,
        path: [...path, 'audio'],
        message: wrong
          ? { zh: `录音文件注明的语言是 ${spoken}`, en: `The file says that its language is ${spoken}` }
          : { zh: '两种语言用了同一个录音', en: 'Both languages use the same recording' },
        content: [file.id, file.hash],
      };
    }
  },
};

const voice: ContentCheck = {
  id: 'voice-named',
  severity: 'blocking',
  rule: {
    zh: '录音注明是真人还是合成，并署名。',
    en: 'A recording says whether a person speaks, and names the voice.',
  },
  reason: { zh: '合成的声音要让观众知道。', en: 'Visitors are told when a voice is synthesised.' },
  types: typesOf.exhibit,
  *find(subject) {
    for (const { locale, path, values, file } of recordings(subject))
      if (!text(values.voice) || !text(values.credit))
        yield {
          locale,
          path: [...path, text(values.voice) ? 'credit' : 'voice'],
          message: { zh: '没有注明声音或朗读者', en: 'The kind of voice or its name is missing' },
          content: [file.id],
        };
  },
};

export const narrationChecks = [transcript, duration, language, voice];
