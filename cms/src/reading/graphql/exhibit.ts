import { builder } from './builder';
import { exhibitCategory } from './enums';
import { narration, picture } from './media';
import { localeOf, type Node, nodes } from './node';
import { bookingRule, coordinates, localeAnswer, openingHours, source } from './parts';
import { areaRef, exhibitRef, storyRef, tourRef } from './refs';
import { aboutTexts, textAnswer, textsIn } from './texts';

const neighbours = builder.objectRef<Node<'exhibit'>>('Neighbours').implement({
  description: 'The exhibits before and after one, by stop number.',
  fields: (t) => ({
    previous: t.field({
      type: exhibitRef,
      nullable: true,
      description: 'The one before; null at the first.',
      resolve: async ({ row, reader }) => {
        const { previous } = await reader.neighboursOf(row);
        return previous && nodes([previous], reader)[0];
      },
    }),
    next: t.field({
      type: exhibitRef,
      nullable: true,
      description: 'The one after; null at the last.',
      resolve: async ({ row, reader }) => {
        const { next } = await reader.neighboursOf(row);
        return next && nodes([next], reader)[0];
      },
    }),
  }),
});

exhibitRef.implement({
  description:
    'Anything a visitor can stop at: a building, a relief, an object. Texts stand in the language served.',
  fields: (t) => ({
    slug: t.string({ description: 'Stable name in addresses.', resolve: ({ view }) => view.slug }),
    number: t.int({
      description: 'Stop number as shown on signs; unique.',
      resolve: ({ view }) => view.number,
    }),
    locale: t.field({ type: localeAnswer, description: 'Language asked for and served.', resolve: localeOf }),
    category: t.field({
      type: exhibitCategory,
      description: 'What kind of thing it is.',
      resolve: ({ view }) => view.category,
    }),
    texts: t.field({
      type: [textAnswer],
      description: aboutTexts,
      resolve: ({ view }) =>
        textsIn(view, view.words, ['name', 'summary', 'years', 'dimensions', 'makers', 'accessibilityNote']),
    }),
    name: t.string({ description: 'Name.', resolve: ({ view }) => view.name }),
    namePinyin: t.string({
      nullable: true,
      description:
        'How the Chinese name is read, whatever the language asked for: a syllable with its tone for each Chinese ' +
        'character, parted by spaces. Made from a dictionary of readings.',
      resolve: ({ view }) => view.namePinyin,
    }),
    summary: t.string({ description: 'A few sentences.', resolve: ({ view }) => view.summary }),
    years: t.string({
      nullable: true,
      description: 'When it was made, in words.',
      resolve: ({ view }) => view.years,
    }),
    dimensions: t.string({
      nullable: true,
      description: 'Its measures, in words with units.',
      resolve: ({ view }) => view.dimensions,
    }),
    makers: t.string({
      nullable: true,
      description: 'Who made it, in words.',
      resolve: ({ view }) => view.makers,
    }),
    coordinates: t.field({
      type: coordinates,
      nullable: true,
      description: 'Where it stands.',
      resolve: ({ view }) => view.coordinates,
    }),
    accessibilityNote: t.string({
      nullable: true,
      description: 'Steps, ramps, seats and the like.',
      resolve: ({ view }) => view.accessibilityNote,
    }),
    area: t.field({
      type: areaRef,
      nullable: true,
      description: 'The area it belongs to.',
      resolve: async ({ row, view, reader }, _, context) => {
        context.uses('area');
        return view.areaId ? nodes(await reader.present('area', row, [view.areaId]), reader)[0] : null;
      },
    }),
    pictures: t.field({
      type: [picture],
      description: 'Pictures, the cover first.',
      resolve: ({ view }) => view.pictures,
    }),
    cover: t.field({
      type: picture,
      nullable: true,
      description: 'The first picture.',
      resolve: ({ view }) => view.pictures[0],
    }),
    narration: t.field({
      type: narration,
      nullable: true,
      description: 'What is told about it.',
      resolve: ({ view }) => view.narration,
    }),
    openingHours: t.field({
      type: [openingHours],
      description: 'When it can be visited; empty when always.',
      resolve: ({ view }) => view.openingHours,
    }),
    bookingRules: t.field({
      type: [bookingRule],
      description: 'How to book; empty when no booking is needed.',
      resolve: ({ view }) => view.bookingRules,
    }),
    sources: t.field({
      type: [source],
      description: 'Where its facts come from.',
      resolve: ({ view }) => view.sources,
    }),
    tours: t.field({
      type: [tourRef],
      description: 'Tours that stop here, in tour order.',
      resolve: async ({ row, reader }, _, context) => {
        context.uses('tour');
        return nodes(await reader.toursOf(row), reader);
      },
    }),
    stories: t.field({
      type: [storyRef],
      description: 'Stories that speak of it, in story order.',
      resolve: async ({ row, reader }, _, context) => {
        context.uses('story');
        return nodes(await reader.storiesOf(row), reader);
      },
    }),
    neighbours: t.field({
      type: neighbours,
      description: 'Previous and next exhibit by stop number.',
      resolve: (node) => node,
    }),
  }),
});
