import type { StoredNarration } from './stored';
import { number, text, wordsOf } from './values';
import type { AudioView, NarrationView } from './views';

function audioView(narration: StoredNarration): AudioView | null {
  const { audio } = narration;
  if (!audio) return null;
  return {
    ...wordsOf(narration),
    url: audio.url,
    type: audio.mime,
    bytes: Math.round((number(audio.size) ?? 0) * 1000),
    durationSeconds: number(narration.durationSeconds),
    voice: narration.voice === 'human' ? 'human' : 'synthesised',
    credit: text(narration.credit),
  };
}

/** The narration as readers see it; none without a text, which is always there beside the audio. */
export function narrationView(narration: StoredNarration | null | undefined): NarrationView | null {
  const spoken = text(narration?.text);
  if (!narration || !spoken) return null;
  return {
    ...wordsOf(narration),
    text: spoken,
    transcript: text(narration.transcript) ?? spoken,
    audio: audioView(narration),
  };
}
