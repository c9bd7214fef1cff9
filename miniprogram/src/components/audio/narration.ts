import type { NarrationPartsFragment } from '../../network/generated/graphql';
import { fileAddress } from '../../platform/server';
import type { Track } from './player';

export interface NarrationView {
  /** As read aloud; the transcript where one was written. */
  text: string;
  track: Track | undefined;
  credit: string | undefined;
}

/** What the player needs of a narration. `id` tells languages apart: the same stop is another recording. */
export function narration(
  raw: NarrationPartsFragment | null | undefined,
  about: { slug: string; title: string; subtitle: string; language: string; cover?: string | undefined },
): NarrationView | undefined {
  if (!raw) return undefined;
  const { audio } = raw;
  const track: Track | undefined = audio
    ? {
        id: `${about.slug} ${about.language}`,
        title: about.title,
        subtitle: about.subtitle,
        slug: about.slug,
        cover: about.cover,
        url: fileAddress(audio.url),
        durationSeconds: audio.durationSeconds ?? 0,
        synthesised: audio.voice === 'SYNTHESISED',
      }
    : undefined;
  return { text: raw.transcript || raw.text, track, credit: audio?.credit ?? undefined };
}
