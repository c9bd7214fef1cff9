import { useEffect } from 'react';
import { Page, Screen } from '../../components';
import { useLanguage, useTexts } from '../../language';
import { open, replace, useParameters } from '../../navigation';
import { useScreenQuery } from '../../network';
import { ExhibitDocument } from '../../network/generated/exhibit';
import { showArea } from '../browse/browse-view';
import { guideTexts } from '../guide.texts';
import { type Arrival, arrivalOf } from './arrival';
import { ExhibitScreen } from './exhibit-screen';
import { WrongCode } from './wrong-code';

/** Codes of tours and areas come here too: WeChat opens one and the same screen for every code. */
function useElsewhere(arrival: Arrival): boolean {
  const { kind } = arrival;
  const slug = kind === 'tour' || kind === 'area' ? arrival.slug : '';
  useEffect(() => {
    if (kind === 'tour') replace('tour', { slug });
    if (kind === 'area') {
      showArea(slug);
      open('browse');
    }
  }, [kind, slug]);
  return slug !== '';
}

export default function ExhibitPage() {
  const { asked } = useLanguage();
  const texts = useTexts(guideTexts);
  const parameters = useParameters('exhibit');
  const arrival = arrivalOf(parameters);
  const elsewhere = useElsewhere(arrival);
  const slug = arrival.kind === 'named' ? arrival.slug : null;
  const number = arrival.kind === 'numbered' ? arrival.number : null;
  const query = useScreenQuery(
    ExhibitDocument,
    { locale: asked, other: asked === 'EN' ? 'ZH' : 'EN', slug, number },
    { empty: ({ exhibit }) => !exhibit, skip: slug === null && number === null },
  );
  const title = query.data?.exhibit ? texts.number(query.data.exhibit.number) : '';
  if (arrival.kind === 'unreadable') {
    return (
      <Page title={texts.unknownCode}>
        <WrongCode arrival={arrival} />
      </Page>
    );
  }
  return (
    <Page title={title} bleed={query.state !== 'empty'}>
      {elsewhere ? null : (
        <Screen
          query={query}
          skeleton={['picture', 'heading', 'line', 'line', 'line', 'card']}
          empty={<WrongCode arrival={arrival} />}
        >
          {({ exhibit, other }) =>
            exhibit ? (
              <ExhibitScreen exhibit={exhibit} other={other} scanned={parameters.c !== undefined} />
            ) : null
          }
        </Screen>
      )}
    </Page>
  );
}
