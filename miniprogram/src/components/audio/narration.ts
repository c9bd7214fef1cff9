import { estimatedSeconds, type TimedSentence, timeSentences } from 'shared/guide';
import type { NarrationPartsFragment } from '../../network/generated/graphql';
import { fileAddress } from '../../platform/server';
import type { NextTrack, Track } from './player';

export interface NarrationView {
  /** As read aloud; the transcript where one was written. */
  text: string;
  /** The same by sentences, each with the second at which it is estimated to begin. */
  sentences: readonly TimedSentence[];
  /** What somebody has recorded. */
  track: Track | undefined;
  /** What the phone's own voice may read where nothing is recorded. */
  readAloud: Track | undefined;
  credit: string | undefined;
}

export interface NarratedPlace {
  slug: string;
  title: string;
  subtitle: string;
  /** Language of the words: the one served, which may not be the one asked for. */
  served: 'ZH' | 'EN';
  cover?: string | undefined;
  next?: NextTrack | undefined;
}

/** What the player needs of a narration. `id` tells languages apart: the same stop is another recording. */
export function narration(
  raw: NarrationPartsFragment | null | undefined,
  about: NarratedPlace,
): NarrationView | undefined {
  if (!raw) return undefined;
  const { audio } = raw;
  const { slug, title, subtitle, served, cover, next } = about;
  const text = raw.transcript || raw.text;
  const locale = served === 'EN' ? 'en' : 'zh-CN';
  const durationSeconds = audio?.durationSeconds || estimatedSeconds(text, locale);
  const sentences = timeSentences(text, locale, durationSeconds);
  const shared = { title, subtitle, slug, cover, next, durationSeconds };
  const recorded: Track | undefined = audio
    ? {
        ...shared,
        id: `${slug} ${locale}`,
        sound: { url: fileAddress(audio.url) },
        synthesised: audio.voice === 'SYNTHESISED',
      }
    : undefined;
  const readAloud: Track | undefined = audio
    ? undefined
    : {
        ...shared,
        id: `${slug} ${locale} read aloud`,
        sound: { sentences, locale, length: durationSeconds, title, subtitle },
        synthesised: true,
      };
  return { text, sentences, track: recorded, readAloud, credit: audio?.credit ?? undefined };
}
