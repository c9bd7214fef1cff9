import { packBytes } from 'shared/guide';
import { Button, Note, Row, Section } from '../../components';
import { useTexts } from '../../language';
import { link, open } from '../../navigation';
import { View } from '../../platform/elements';
import { packFiles } from '../../platform/pack-files';
import { removePack, useKeptPacks } from './kept-packs';
import { packTexts, sizeText } from './pack.texts';
import './kept-tours.scss';

const languages = { 'zh-CN': '中文', en: 'English' } as const;

/** In the settings: the tours that are whole on this phone, and how to get their room back. */
export function KeptTours() {
  const texts = useTexts(packTexts);
  const packs = useKeptPacks();
  if (!packFiles) return null;
  return (
    <Section title={texts.keptTours}>
      {packs.length === 0 ? <Note>{texts.noneKept}</Note> : null}
      {packs.map(({ tour, locale, name, items }) => (
        <View key={`${tour} ${locale}`} className="kept-tour">
          <Row
            title={name}
            note={texts.keptSize(sizeText(packBytes(items)), languages[locale])}
            href={link('tour', { slug: tour })}
            onPress={() => open('tour', { slug: tour })}
          />
          <Button
            kind="quiet"
            icon="close"
            label={texts.removeNamed(`${name}（${languages[locale]}）`)}
            onPress={() => void removePack(tour, locale)}
          />
        </View>
      ))}
    </Section>
  );
}
