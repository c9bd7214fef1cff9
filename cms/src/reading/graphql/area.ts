import './exhibit';
import { localeOf, nodes } from './node';
import { longestPage, page } from './page';
import { coordinates, localeAnswer } from './parts';
import { areaRef, exhibitRef } from './refs';
import { aboutTexts, textAnswer, textsIn } from './texts';

areaRef.implement({
  description: 'A part of the square and its surroundings; exhibits are grouped by area.',
  fields: (t) => ({
    slug: t.string({ description: 'Stable name in addresses.', resolve: ({ view }) => view.slug }),
    locale: t.field({ type: localeAnswer, description: 'Language asked for and served.', resolve: localeOf }),
    position: t.int({ description: 'Place in the list of areas.', resolve: ({ view }) => view.position }),
    texts: t.field({
      type: [textAnswer],
      description: aboutTexts,
      resolve: ({ view }) => textsIn(view, view.words, ['name', 'summary']),
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
      description: 'Middle of the area.',
      resolve: ({ view }) => view.coordinates,
    }),
    exhibitNumbers: t.field({
      type: ['Int'],
      description: 'Stop numbers of its exhibits, the lowest first; 200 at most.',
      resolve: async ({ row, reader }, _, context) => {
        context.uses('exhibit');
        return (await reader.exhibitsOf(row, longestPage)).map(({ position }) => position);
      },
    }),
    exhibits: t.field({
      type: [exhibitRef],
      description: 'Exhibits of the area by stop number.',
      args: {
        first: t.arg.int({
          defaultValue: longestPage,
          required: true,
          description: 'At most this many, 1 to 200.',
        }),
      },
      resolve: async ({ row, reader }, { first }, context) => {
        context.uses('exhibit');
        return nodes(await reader.exhibitsOf(row, page(first).first), reader);
      },
    }),
  }),
});
