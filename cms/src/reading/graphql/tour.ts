import type { TourStopView } from '../projection/views';
import { builder } from './builder';
import type { ReadingContext } from './context';
import { picture } from './media';
import { localeOf, type Node, nodes } from './node';
import { localeAnswer, source } from './parts';
import { exhibitRef, tourRef } from './refs';
import { aboutTexts, textAnswer, textsIn } from './texts';

interface Stop extends TourStopView {
  readonly position: number;
  readonly exhibit: Node<'exhibit'>;
}

/** The stops whose exhibit is there for this reader, counted without gaps. */
async function visibleStops({ row, view, reader }: Node<'tour'>, context: ReadingContext): Promise<Stop[]> {
  context.uses('exhibit');
  const rows = await reader.present(
    'exhibit',
    row,
    view.stops.map((stop) => stop.exhibitId),
  );
  const exhibits = new Map(nodes(rows, reader).map((node) => [node.row.documentId, node]));
  const visible = view.stops.flatMap((stop) => {
    const exhibit = exhibits.get(stop.exhibitId);
    return exhibit ? [{ ...stop, exhibit }] : [];
  });
  return visible.map((stop, index) => ({ ...stop, position: index + 1 }));
}

const tourStop = builder.objectRef<Stop>('TourStop').implement({
  description: 'A stop of a tour. Stops whose exhibit is not published are left out.',
  fields: (t) => ({
    position: t.exposeInt('position', { description: 'Place in the tour, from 1 without gaps.' }),
    texts: t.field({
      type: [textAnswer],
      description: aboutTexts,
      resolve: (view) => textsIn(view, view.words, ['transition']),
    }),
    minutes: t.exposeInt('minutes', { description: 'Minutes to stay.' }),
    transition: t.exposeString('transition', {
      nullable: true,
      description: 'How to go on to the next stop.',
    }),
    exhibit: t.field({
      type: exhibitRef,
      description: 'What is seen there.',
      resolve: (stop) => stop.exhibit,
    }),
  }),
});

tourRef.implement({
  description: 'A walk along ordered stops. Its order comes from the Chinese original, in every language.',
  fields: (t) => ({
    slug: t.string({ description: 'Stable name in addresses.', resolve: ({ view }) => view.slug }),
    locale: t.field({ type: localeAnswer, description: 'Language asked for and served.', resolve: localeOf }),
    position: t.int({ description: 'Place in the list of tours.', resolve: ({ view }) => view.position }),
    texts: t.field({
      type: [textAnswer],
      description: aboutTexts,
      resolve: ({ view }) => textsIn(view, view.words, ['name', 'summary', 'note']),
    }),
    name: t.string({ description: 'Name.', resolve: ({ view }) => view.name }),
    summary: t.string({ description: 'A few sentences.', resolve: ({ view }) => view.summary }),
    note: t.string({
      nullable: true,
      description: 'What to know before setting out.',
      resolve: ({ view }) => view.note,
    }),
    minutes: t.int({
      description: 'Minutes at all stops together, without the walks between them.',
      resolve: async (tour, _, context) =>
        (await visibleStops(tour, context)).reduce((sum, stop) => sum + stop.minutes, 0),
    }),
    stopCount: t.int({
      description: 'Number of stops.',
      resolve: async (tour, _, context) => (await visibleStops(tour, context)).length,
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
    stops: t.field({
      type: [tourStop],
      description: 'Stops in walking order.',
      resolve: (tour, _, context) => visibleStops(tour, context),
    }),
    sources: t.field({
      type: [source],
      description: 'Where its facts come from.',
      resolve: ({ view }) => view.sources,
    }),
  }),
});
