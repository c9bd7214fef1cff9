import { Note, Page, Paragraph, Screen } from '../../components';
import { useLanguage, useTexts } from '../../language';
import { useParameters } from '../../navigation';
import { useScreenQuery } from '../../network';
import { ShowDocument } from '../../network/generated/show';
import { a11y } from '../../platform/a11y';
import { View } from '../../platform/elements';
import { readCharacters } from './named-characters';
import { showTexts } from './show.texts';
import './show.scss';

/** A place's name as large as the screen allows, in characters with their readings, for someone who helps. */
export default function ShowPage() {
  const texts = useTexts(showTexts);
  const { asked, locale } = useLanguage();
  const { slug = '' } = useParameters('show');
  const query = useScreenQuery(ShowDocument, { slug, locale: asked }, { empty: ({ chinese }) => !chinese });
  return (
    <Page title={texts.title}>
      <Screen query={query} skeleton={['heading', 'line']}>
        {({ chinese, own }) =>
          chinese ? (
            <View className="show">
              <View className="show-name" {...a11y({ role: 'heading', level: 1, label: chinese.name })}>
                {readCharacters(chinese.name, chinese.namePinyin).map(({ sign, reading }, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a name may have the same character twice
                  <View key={index} className="show-character" {...a11y({ hidden: true })}>
                    <View className="show-reading">{reading}</View>
                    <View className="show-sign">{sign}</View>
                  </View>
                ))}
              </View>
              {locale === 'en' && own && !own.locale.fellBack ? <Paragraph>{own.name}</Paragraph> : null}
              <View className="show-question">{texts.question}</View>
              <Note>{texts.questionPinyin}</Note>
              {texts.meaning ? <Note>{texts.meaning}</Note> : null}
              <Paragraph quiet className="show-hint">
                {texts.hint}
              </Paragraph>
            </View>
          ) : null
        }
      </Screen>
    </Page>
  );
}
