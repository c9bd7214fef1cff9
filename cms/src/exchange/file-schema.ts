import { z } from 'zod';
import { type FileReview, reviewLine } from './reviews';
import type { Field, Fields, Shape } from './shape';
import { type FileWaiver, findingLine } from './waivers';

export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const mediaPattern = /^media\/(?!\.)[^\\:*?"<>|\p{Cc}]+$/u;

/** Fields of a file, checked: references are slugs, media are paths. */
export type Values = Record<string, unknown>;

/** A content file that has been checked against the shape of its type. */
export interface ContentFile {
  readonly type: string;
  readonly slug?: string;
  readonly shared: Values;
  readonly locales: Readonly<Record<string, Values>>;
  readonly published: readonly string[];
  /** What all drafts share, where it differs from what is published. */
  readonly draftShared?: Values;
  /** Drafts of published locales that differ from what is published. */
  readonly drafts?: Readonly<Record<string, Values>>;
  /** Versions of one locale that differ from the others in what should be shared. */
  readonly sharedExceptions?: {
    readonly published?: Readonly<Record<string, Values>>;
    readonly drafts?: Readonly<Record<string, Values>>;
  };
  /** What is known of the translations; a file without it leaves what the CMS knows. */
  readonly reviews?: readonly FileReview[];
  /** Checks that somebody has waived; a file without them leaves what the CMS knows. */
  readonly waivers?: readonly FileWaiver[];
}

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{3})?)?$/);
const safePath = (path: string) =>
  mediaPattern.test(path) && path.split('/').every((part) => part !== '' && !part.startsWith('.'));

function bare(field: Field, strict: boolean): z.ZodType {
  switch (field.kind) {
    case 'text': {
      let schema = z.string();
      if (strict && field.required) schema = schema.min(1);
      if (field.max !== undefined) schema = schema.max(field.max);
      return field.pattern ? schema.regex(new RegExp(field.pattern)) : schema;
    }
    case 'number': {
      let schema = field.whole ? z.int() : z.number();
      if (field.min !== undefined) schema = schema.min(field.min);
      return field.max === undefined ? schema : schema.max(field.max);
    }
    case 'choice':
      return z.enum(field.values as [string, ...string[]]);
    case 'flag':
      return z.boolean();
    case 'date':
      return z.iso.date();
    case 'time':
      return time;
    case 'instant':
      return z.iso.datetime({ offset: true });
    case 'json':
      return z.json();
    case 'media':
      return z
        .string()
        .refine(safePath, { message: '应为 media/ 之下的路径。', params: { rule: 'media-path' } });
    case 'reference': {
      const slug = z.string().regex(slugPattern);
      return field.many ? z.array(slug) : slug;
    }
    case 'component': {
      const schema = valuesSchema(field.fields, strict);
      return field.many ? z.array(schema) : schema;
    }
  }
}

function valuesSchema(fields: Fields, strict: boolean): z.ZodType<Values> {
  const entries = Object.entries(fields).map(([name, field]) => {
    const schema = bare(field, strict);
    return [name, strict && field.required ? schema : schema.optional()] as const;
  });
  return z.strictObject(Object.fromEntries(entries));
}

const reviewSchema = (locales: readonly string[]) =>
  z.strictObject({
    locale: z.enum(locales as [string, ...string[]]),
    origin: z.enum(['person', 'machine']),
    reviewer: z.string().min(1),
    reviewedAt: z.iso.datetime(),
    texts: z.array(z.string().regex(reviewLine)),
    was: z.record(z.string(), z.string()).optional(),
  });

const waiverSchema = z.strictObject({
  check: z.string().min(1),
  reason: z.string().min(1),
  who: z.string().min(1),
  waivedAt: z.iso.datetime(),
  findings: z.array(z.string().regex(findingLine)),
});

function perLocale(locales: readonly string[], schemaOf: (locale: string) => z.ZodType): z.ZodType {
  return z.strictObject(Object.fromEntries(locales.map((locale) => [locale, schemaOf(locale).optional()])));
}

/**
 * The schema of one file. A published version must be complete; a draft may lack what it needs only to go live.
 * @param published the locales that the file says are published
 */
export function fileSchema(
  { type, single, shared, words }: Shape,
  locales: readonly string[],
  published: readonly string[],
): z.ZodType<ContentFile> {
  const looselyShared = valuesSchema(shared, false);
  const schema = z
    .strictObject({
      type: z.literal(type),
      ...(single ? {} : { slug: z.string().regex(slugPattern) }),
      shared: valuesSchema(shared, published.length > 0),
      locales: perLocale(locales, (locale) => valuesSchema(words, published.includes(locale))),
      published: z.array(z.enum(locales as [string, ...string[]])),
      draftShared: looselyShared.optional(),
      drafts: perLocale(locales, () => valuesSchema(words, false)).optional(),
      sharedExceptions: z
        .strictObject({
          published: perLocale(locales, () => looselyShared).optional(),
          drafts: perLocale(locales, () => looselyShared).optional(),
        })
        .optional(),
      reviews: z.array(reviewSchema(locales)).optional(),
      waivers: z.array(waiverSchema).optional(),
    })
    .superRefine((file, context) => {
      const refuse = (path: PropertyKey[], rule: string, message: string) =>
        context.addIssue({ code: 'custom', path, message, params: { rule } });
      const written = Object.keys(file.locales as object);
      if (written.length === 0) refuse(['locales'], 'locale-missing', '至少要有一种语言。');
      file.published.forEach((locale, index) => {
        if (!written.includes(locale))
          refuse(['published', index], 'locale-missing', `locales 里没有 ${locale}。`);
        if (file.published.indexOf(locale) !== index)
          refuse(['published', index], 'repeated', `${locale} 重复。`);
      });
      for (const locale of Object.keys(file.drafts ?? {})) {
        if (file.published.includes(locale)) continue;
        refuse(['drafts', locale], 'draft-unpublished', `${locale} 尚未发布，它的草稿就写在 locales 里。`);
      }
    });
  return schema as unknown as z.ZodType<ContentFile>;
}

/** Reads only as much of a file as tells which locales it publishes. */
export function publishedIn(content: unknown): string[] {
  const outline = z.object({ published: z.array(z.string()) }).safeParse(content);
  return outline.success ? outline.data.published : [];
}
