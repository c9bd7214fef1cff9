import { Heading, Icon, Note } from '../../components';
import { useLanguage, useTexts } from '../../language';
import { a11y } from '../../platform/a11y';
import { Press, View } from '../../platform/elements';
import { useTextSize } from '../../preferences';
import { homeTexts } from './home.texts';
import './masthead.scss';

interface Props {
  name: string;
  day: string;
}

/** Name of the guide and the day, over the square's elevations on their common ground line. */
export function Masthead({ name, day }: Props) {
  const texts = useTexts(homeTexts);
  const { locale, choose } = useLanguage();
  const { elder, choose: chooseSize } = useTextSize();
  return (
    <View className="masthead">
      <View className="masthead-tools">
        <Note className="masthead-day">{day}</Note>
        <Press
          className="masthead-tool"
          selected={elder}
          label={texts.elder}
          onPress={() => chooseSize(elder ? 'standard' : 'elder')}
        >
          <Icon name="text-size" />
          {texts.elder}
        </Press>
        <Press className="masthead-tool" onPress={() => choose(locale === 'en' ? 'zh-CN' : 'en')}>
          <Icon name="language" />
          {texts.language}
        </Press>
      </View>
      <Heading level={1}>{name}</Heading>
      <View className="masthead-skyline" {...a11y({ hidden: true })}>
        <View className="masthead-wash" />
        <View className="masthead-lines" />
      </View>
    </View>
  );
}
