import { localeEnum } from './enums';
import { localeOf } from './node';
import { coordinates, localeAnswer } from './parts';
import { siteRef } from './refs';
import { aboutTexts, textAnswer, textsIn } from './texts';

siteRef.implement({
  description: 'The place as a whole.',
  fields: (t) => ({
    locale: t.field({ type: localeAnswer, description: 'Language asked for and served.', resolve: localeOf }),
    texts: t.field({
      type: [textAnswer],
      description: aboutTexts,
      resolve: ({ view }) => textsIn(view, view.words, ['name', 'summary', 'address', 'contactNote']),
    }),
    name: t.string({ description: 'Name.', resolve: ({ view }) => view.name }),
    summary: t.string({
      nullable: true,
      description: 'One or two sentences.',
      resolve: ({ view }) => view.summary,
    }),
    coordinates: t.field({
      type: coordinates,
      nullable: true,
      description: 'The middle of the square.',
      resolve: ({ view }) => view.coordinates,
    }),
    timeZone: t.string({
      description: 'IANA time zone of all civil times, Asia/Shanghai.',
      resolve: ({ view }) => view.timeZone,
    }),
    languages: t.field({
      type: [localeEnum],
      description: 'Languages of the guide.',
      resolve: ({ view }) => view.languages,
    }),
    telephone: t.string({
      nullable: true,
      description: 'Telephone of the administration.',
      resolve: ({ view }) => view.telephone,
    }),
    hotline: t.string({
      nullable: true,
      description: 'Telephone for visitors.',
      resolve: ({ view }) => view.hotline,
    }),
    website: t.string({
      nullable: true,
      description: 'Official website.',
      resolve: ({ view }) => view.website,
    }),
    address: t.string({
      nullable: true,
      description: 'Postal address.',
      resolve: ({ view }) => view.address,
    }),
    contactNote: t.string({
      nullable: true,
      description: 'What else to know about contacts.',
      resolve: ({ view }) => view.contactNote,
    }),
  }),
});
