import { Note, Row, Section } from '../../components';
import { useTexts } from '../../language';
import type { AboutQuery } from '../../network/generated/graphql';
import { Text } from '../../platform/elements';
import { aboutTexts } from './about.texts';

/** Whom to ask. */
export function Contact({ site }: { site: NonNullable<AboutQuery['site']> }) {
  const texts = useTexts(aboutTexts);
  const ways = [
    { name: texts.telephone, value: site.telephone },
    { name: texts.hotline, value: site.hotline },
    { name: texts.website, value: site.website },
    { name: texts.address, value: site.address },
  ];
  return (
    <Section title={texts.contact}>
      {ways.map(({ name, value }) =>
        value ? <Row key={name} title={<Text selectable>{value}</Text>} note={name} /> : null,
      )}
      {site.contactNote ? <Note>{site.contactNote}</Note> : null}
    </Section>
  );
}
