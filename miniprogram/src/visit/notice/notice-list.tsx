import { Heading, Icon, Note, Paragraph, Untranslated } from '../../components';
import { useTexts } from '../../language';
import { a11y } from '../../platform/a11y';
import { View } from '../../platform/elements';
import type { NoticeView } from './notice';
import { noticeTexts } from './notice.texts';
import './notice-list.scss';

interface Props {
  notices: readonly NoticeView[];
  /** What these notices are about, where a screen has several lists. */
  label?: string;
}

/** Notices in force; the level is said in a word as well as in colour. */
export function NoticeList({ notices, label }: Props) {
  const texts = useTexts(noticeTexts);
  if (notices.length === 0) return null;
  return (
    <View className="notices" {...a11y({ role: 'region', label: label ?? texts.notices })}>
      {notices.map(({ slug, tone, level, title, text, until, locale }) => (
        <View key={slug} className={`notice notice-${tone}`}>
          <View className="notice-level">
            <Icon name={tone === 'info' ? 'info' : 'warn'} />
            <View>{level}</View>
          </View>
          <Heading level={2} className="notice-title">
            {title}
          </Heading>
          <Paragraph className="notice-text">{text}</Paragraph>
          <Untranslated locale={locale} />
          {until ? <Note>{until}</Note> : null}
        </View>
      ))}
    </View>
  );
}
