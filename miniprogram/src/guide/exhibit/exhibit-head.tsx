import { Heading, Paragraph, Untranslated } from '../../components';
import { useTexts } from '../../language';
import { link, open } from '../../navigation';
import { a11y } from '../../platform/a11y';
import { Press, Text, View } from '../../platform/elements';
import { guideTexts } from '../guide.texts';
import type { ExhibitView } from './exhibit';
import './exhibit-head.scss';

/** Number, name in both scripts, and what it is in a few sentences. */
export function ExhibitHead({ exhibit }: { exhibit: ExhibitView }) {
  const texts = useTexts(guideTexts);
  const { number, area, name, otherName, summary, locale } = exhibit;
  return (
    <View className="exhibit-head">
      <View className="exhibit-place">
        <View className="exhibit-number" {...a11y({ role: 'img', label: texts.number(number) })}>
          {number}
        </View>
        {area ? <View className="eyebrow">{area}</View> : null}
      </View>
      <Heading level={1}>{name}</Heading>
      {otherName ? (
        <Text className="exhibit-other" selectable>
          {otherName}
        </Text>
      ) : null}
      <Press
        className="exhibit-show"
        href={link('show', { slug: exhibit.slug })}
        onPress={() => open('show', { slug: exhibit.slug })}
      >
        {texts.showToStaff}
      </Press>
      <Untranslated locale={locale} />
      <Paragraph className="exhibit-summary">{summary}</Paragraph>
    </View>
  );
}
