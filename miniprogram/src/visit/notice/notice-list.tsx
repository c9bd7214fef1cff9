import { Heading, Icon, Note, Paragraph } from '../../components';
import { useTexts } from '../../language';
import { a11y } from '../../platform/a11y';
import { View } from '../../platform/elements';
import type { NoticeView } from './notice';
import { noticeTexts } from './notice.texts';
import './notice-list.scss';

/** Notices in force; the level is said in a word as well as in colour. */
export function NoticeList({ notices }: { notices: readonly NoticeView[] }) {
  const texts = useTexts(noticeTexts);
  if (notices.length === 0) return null;
  return (
    <View className="notices" {...a11y({ role: 'region', label: texts.notices })}>
      {notices.map(({ slug, tone, level, title, text, until }) => (
        <View key={slug} className={`notice notice-${tone}`}>
          <View className="notice-level">
            <Icon name={tone === 'info' ? 'info' : 'warn'} />
            <View>{level}</View>
          </View>
          <Heading level={2} className="notice-title">
            {title}
          </Heading>
          <Paragraph className="notice-text">{text}</Paragraph>
          {until ? <Note>{until}</Note> : null}
        </View>
      ))}
    </View>
  );
}
