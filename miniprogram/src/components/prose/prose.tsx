import { appTexts, useTexts } from '../../language';
import type { TranslationState } from '../../network/generated/graphql';
import { View } from '../../platform/elements';
import { Note, Paragraph } from '../text/text';
import './prose.scss';

/** Running text; blank lines part its paragraphs. */
export function Prose({ text }: { text: string }) {
  const paragraphs = text.split(/\n\s*\n/).map((part) => part.trim());
  return (
    <View className="prose">
      {paragraphs.filter(Boolean).map((part) => (
        <Paragraph key={part}>{part}</Paragraph>
      ))}
    </View>
  );
}

/** What is said of the language of a text; `state` is missing in answers kept by older versions of the app. */
export interface TrustedLocale {
  readonly fellBack: boolean;
  readonly state?: TranslationState | undefined;
}

const notes = { STALE: 'outdated', MACHINE: 'machine', MISSING: 'partly' } as const;

/** Said above a text that is in Chinese for want of English, or whose English is not to be relied on. */
export function Untranslated({ locale: { fellBack, state } }: { locale: TrustedLocale }) {
  const texts = useTexts(appTexts);
  if (fellBack) return <Note className="untranslated">{texts.untranslated}</Note>;
  if (state !== 'STALE' && state !== 'MACHINE' && state !== 'MISSING') return null;
  return <Note className="untranslated">{texts[notes[state]]}</Note>;
}
