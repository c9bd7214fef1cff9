import { picture } from './media';
import { localeOf, nodes } from './node';
import { localeAnswer, source } from './parts';
import { exhibitRef, storyRef } from './refs';
import { aboutTexts, textAnswer, textsIn } from './texts';

storyRef.implement({
  description: 'A story about the place, told in a few paragraphs.',
  fields: (t) => ({
    slug: t.string({ description: 'Stable name in addresses.', resolve: ({ view }) => view.slug }),
    locale: t.field({ type: localeAnswer, description: 'Language asked for and served.', resolve: localeOf }),
    position: t.int({ description: 'Place in the list of stories.', resolve: ({ view }) => view.position }),
    texts: t.field({
      type: [textAnswer],
      description: aboutTexts,
      resolve: ({ view }) => textsIn(view, view.words, ['title', 'body']),
    }),
    title: t.string({ description: 'Title.', resolve: ({ view }) => view.title }),
    body: t.string({
      description: 'Text; paragraphs are separated by blank lines.',
      resolve: ({ view }) => view.body,
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
    exhibits: t.field({
      type: [exhibitRef],
      description: 'Exhibits it speaks of, those that are published.',
      resolve: async ({ row, view, reader }, _, context) => {
        context.uses('exhibit');
        return nodes(await reader.present('exhibit', row, view.exhibitIds), reader);
      },
    }),
    sources: t.field({
      type: [source],
      description: 'Where its facts come from.',
      resolve: ({ view }) => view.sources,
    }),
  }),
});
