import type { DocumentType } from '../documents';
import type { ListRequest } from '../query/reader';
import { builder } from './builder';
import type { ReadingContext } from './context';
import { type Node, nodes } from './node';
import { longestPage } from './page';
import { exhibitRef, storyRef } from './refs';

/** The language and the state of the content that a field was asked for. */
export interface Asked {
  readonly locale: 'zh-CN' | 'en';
  readonly status: 'published' | 'draft';
}

/** Which documents of a kind are meant. */
export type Filter = Partial<Omit<ListRequest, 'type' | 'locale'>>;

/** The documents of a kind that match, as nodes of the answer; notes that the answer depends on that kind. */
export async function listed<Type extends DocumentType>(
  type: Type,
  { locale, status }: Asked,
  filter: Filter,
  context: ReadingContext,
): Promise<Node<Type>[]> {
  context.uses(type);
  if (filter.area !== undefined) context.uses('area');
  const reader = context.reader(status);
  return nodes(await reader.list<Type>({ type, locale, first: longestPage, skip: 0, ...filter }), reader);
}

/** The one document that matches. */
export async function single<Type extends DocumentType>(
  type: Type,
  asked: Asked,
  filter: Filter,
  context: ReadingContext,
): Promise<Node<Type> | undefined> {
  return (await listed(type, asked, { ...filter, first: 1 }, context))[0];
}

/** A page of a list; its total is counted only when it is selected. */
interface Page<Type extends DocumentType> {
  readonly type: Type;
  readonly asked: Asked;
  readonly filter: Filter & { readonly first: number; readonly skip: number };
}

const items = <Type extends DocumentType>({ type, asked, filter }: Page<Type>, context: ReadingContext) =>
  listed(type, asked, filter, context);

function total({ type, asked, filter }: Page<DocumentType>, context: ReadingContext): Promise<number> {
  context.uses(type);
  if (filter.area !== undefined) context.uses('area');
  return context.reader(asked.status).count({ type, locale: asked.locale, ...filter });
}

/** A page of exhibits. */
export const exhibitList = builder.objectRef<Page<'exhibit'>>('ExhibitList').implement({
  description: 'A page of exhibits.',
  fields: (t) => ({
    items: t.field({
      type: [exhibitRef],
      description: 'The exhibits of this page.',
      resolve: (list, _, context) => items(list, context),
    }),
    total: t.int({
      description: 'Exhibits on all pages.',
      resolve: (list, _, context) => total(list, context),
    }),
  }),
});

/** A page of stories. */
export const storyList = builder.objectRef<Page<'story'>>('StoryList').implement({
  description: 'A page of stories.',
  fields: (t) => ({
    items: t.field({
      type: [storyRef],
      description: 'The stories of this page.',
      resolve: (list, _, context) => items(list, context),
    }),
    total: t.int({
      description: 'Stories on all pages.',
      resolve: (list, _, context) => total(list, context),
    }),
  }),
});
