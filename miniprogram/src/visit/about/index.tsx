import { Button, Heading, OfflineBanner, Page, Paragraph, Section } from '../../components';
import { useLanguage, useTexts } from '../../language';
import { useScreenQuery } from '../../network';
import { AboutDocument } from '../../network/generated/about';
import { View } from '../../platform/elements';
import { privacy } from '../../platform/privacy';
import { aboutTexts } from './about.texts';
import { Contact } from './contact';
import './about.scss';

const parts = ['what', 'sources', 'privacy', 'voices', 'pictures', 'licence'] as const;

/** The texts are the app's own, so that they can be read when nothing else can. */
export default function AboutPage() {
  const texts = useTexts(aboutTexts);
  const { asked } = useLanguage();
  const query = useScreenQuery(AboutDocument, { locale: asked });
  return (
    <Page title={texts.about}>
      <View className="about">
        <OfflineBanner since={query.staleSince} />
        <Heading level={1}>{query.data?.site?.name ?? texts.about}</Heading>
        {query.data?.site?.summary ? <Paragraph quiet>{query.data.site.summary}</Paragraph> : null}
        {parts.map((part) => (
          <Section key={part} title={texts[part]}>
            <Paragraph>{texts[`${part}Text`]}</Paragraph>
            {part === 'privacy' && privacy ? (
              <Button kind="quiet" onPress={privacy.read}>
                {texts.guideline}
              </Button>
            ) : null}
          </Section>
        ))}
        {query.data?.site ? <Contact site={query.data.site} /> : null}
      </View>
    </Page>
  );
}
