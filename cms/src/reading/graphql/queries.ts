import { builder } from './builder';
import { exhibitCategory, localeEnum, publicationStatus } from './enums';
import { publicError } from './errors';
import { exhibitList, listed, single, storyList } from './lists';
import { noticesInForce } from './notices-in-force';
import { page } from './page';
import { areaRef, exhibitRef, noticeRef, siteRef, storyRef, tourRef } from './refs';

builder.queryType({
  description: 'Everything the guide shows. Only published content, unless an API token asks for drafts.',
  fields: (t) => {
    const asked = {
      locale: t.arg({ type: localeEnum, required: true, description: 'Language to answer in.' }),
      status: t.arg({
        type: publicationStatus,
        defaultValue: 'published',
        required: true,
        description: 'State of the content; DRAFT needs an API token.',
      }),
    };
    const paged = {
      first: t.arg.int({ defaultValue: 50, required: true, description: 'Length of the page, 1 to 200.' }),
      skip: t.arg.int({ defaultValue: 0, required: true, description: 'Entries before the page.' }),
    };
    const slug = t.arg.string({ required: true, description: 'Stable name.' });
    return {
      site: t.field({
        type: siteRef,
        nullable: true,
        description: 'The place as a whole; null before it has been published.',
        args: asked,
        resolve: (_, args, context) => single('site', args, {}, context),
      }),
      areas: t.field({
        type: [areaRef],
        description: 'Areas in their order.',
        args: asked,
        resolve: (_, args, context) => listed('area', args, {}, context),
      }),
      exhibits: t.field({
        type: exhibitList,
        description: 'Exhibits by stop number.',
        args: {
          ...asked,
          ...paged,
          area: t.arg.string({ required: false, description: 'Only of the area with this slug.' }),
          category: t.arg({ type: exhibitCategory, required: false, description: 'Only of this kind.' }),
          keepsHours: t.arg.boolean({
            required: false,
            description:
              'Only those that keep opening hours (true), or that can be visited at any time (false).',
          }),
        },
        resolve: (_, { first, skip, area, category, keepsHours, ...rest }) => ({
          type: 'exhibit' as const,
          asked: rest,
          filter: {
            ...page(first, skip),
            area: area ?? undefined,
            category: category ?? undefined,
            keepsHours: keepsHours ?? undefined,
          },
        }),
      }),
      exhibit: t.field({
        type: exhibitRef,
        nullable: true,
        description:
          'One exhibit by slug or by stop number (exactly one of the two); null when there is none.',
        args: {
          ...asked,
          slug: t.arg.string({ required: false, description: 'Stable name.' }),
          number: t.arg.int({ required: false, description: 'Stop number.' }),
        },
        resolve: (_, { slug: name, number, ...rest }, context) => {
          const [bySlug, byNumber] = [typeof name === 'string', typeof number === 'number'];
          if (bySlug === byNumber) throw publicError('BAD_REQUEST', 'Give either slug or number.');
          return single('exhibit', rest, bySlug ? { slug: name ?? '' } : { position: number ?? 0 }, context);
        },
      }),
      tours: t.field({
        type: [tourRef],
        description: 'Tours in their order.',
        args: asked,
        resolve: (_, args, context) => listed('tour', args, {}, context),
      }),
      tour: t.field({
        type: tourRef,
        nullable: true,
        description: 'One tour; null when there is none.',
        args: { ...asked, slug },
        resolve: (_, { slug: name, ...rest }, context) => single('tour', rest, { slug: name }, context),
      }),
      stories: t.field({
        type: storyList,
        description: 'Stories in their order.',
        args: { ...asked, ...paged },
        resolve: (_, { first, skip, ...rest }) => ({
          type: 'story' as const,
          asked: rest,
          filter: page(first, skip),
        }),
      }),
      story: t.field({
        type: storyRef,
        nullable: true,
        description: 'One story; null when there is none.',
        args: { ...asked, slug },
        resolve: (_, { slug: name, ...rest }, context) => single('story', rest, { slug: name }, context),
      }),
      notices: t.field({
        type: [noticeRef],
        description: 'Notices in force now, the most urgent first, then the newest.',
        args: asked,
        resolve: (_, args, context) => noticesInForce(args, context),
      }),
    };
  },
});
