import { Note, Section } from '../../components';
import { useLanguage, useTexts } from '../../language';
import { link, open } from '../../navigation';
import { Press, View } from '../../platform/elements';
import { dateText } from '../calendar/calendar';
import { openingTexts } from '../opening/opening.texts';
import { homeTexts } from './home.texts';
import type { OpenPlacesView } from './open-places';
import './open-list.scss';

/** What is open now and until when. */
export function OpenList({ open: { places, isVolatile, checkedOn } }: { open: OpenPlacesView }) {
  const texts = useTexts(homeTexts);
  const opening = useTexts(openingTexts);
  const { locale } = useLanguage();
  if (places.length === 0) return null;
  return (
    <Section title={texts.open}>
      {places.map(({ slug, name, isOpen, text }) => (
        <Press
          key={slug}
          className="open-row"
          href={link('exhibit', { slug })}
          onPress={() => open('exhibit', { slug })}
        >
          <View className="open-name">{name}</View>
          <View className={isOpen ? 'open-state open-now' : 'open-state'}>{text}</View>
        </Press>
      ))}
      {isVolatile ? <Note className="open-note">{texts.openNote}</Note> : null}
      {checkedOn ? <Note>{opening.checkedOn(dateText(checkedOn, locale))}</Note> : null}
    </Section>
  );
}
