import { appTexts, useTexts } from '../../language';
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

/** Said above a text that was asked for in English and served in Chinese. */
export function Untranslated({ locale }: { locale: { fellBack: boolean } }) {
  const texts = useTexts(appTexts);
  return locale.fellBack ? <Note className="untranslated">{texts.untranslated}</Note> : null;
}
