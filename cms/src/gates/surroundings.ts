import type { Core, UID } from '@strapi/strapi';
import type { GateSubject, GateSurroundings, MeasuredAudio } from 'shared/gates';
import { sourceLocale } from 'shared/locale';
import { civilDate, now } from 'shared/time';
import { entriesOf, type Values } from 'shared/translation';
import { auditMeans } from '../signage/audit-means';
import { measureAudio } from './measure-audio';

const exhibits = 'api::guide.exhibit';
const pages: Readonly<Record<string, string>> = {
  exhibit: exhibits,
  story: 'api::guide.story',
  tour: 'api::guide.tour',
};
/** Types that others refer to. */
const referredTo = ['api::guide.area', exhibits, 'api::visit.notice-template'];

type Row = Values & { readonly documentId: string };

/** What of a type is published in the source language: few columns of all documents, whatever is asked of them. */
async function publishedOf(strapi: Core.Strapi, type: string): Promise<Row[]> {
  return strapi.db.query(type as UID.ContentType).findMany({
    where: { publishedAt: { $notNull: true }, locale: sourceLocale },
    select: ['documentId', 'slug'] as never,
  });
}

async function numbersOf(strapi: Core.Strapi): Promise<Map<number, Map<string, string>>> {
  const rows: Row[] = await strapi.db.query(exhibits).findMany({
    select: ['documentId', 'number', 'name', 'slug'] as never,
    where: { number: { $notNull: true } },
  });
  const numbers = new Map<number, Map<string, string>>();
  for (const { documentId, number, name, slug } of rows) {
    const owners = numbers.get(Number(number)) ?? new Map<string, string>();
    numbers.set(Number(number), owners.set(documentId, String(name ?? slug ?? documentId)));
  }
  return numbers;
}

async function audioOf(subjects: readonly GateSubject[]) {
  const files = subjects.flatMap(({ versions }) =>
    Object.values(versions).flatMap(({ narration }) => entriesOf(entriesOf(narration)[0]?.audio)),
  );
  const found = new Map<number, MeasuredAudio>();
  for (const file of files) {
    const audio = found.has(Number(file.id)) ? undefined : await measureAudio(file);
    if (audio) found.set(Number(file.id), audio);
  }
  return found;
}

/** What the checks need to know of all content: the same for every document that is judged at one time. */
export type Background = Omit<GateSurroundings, 'audio'>;

/** Loads what the checks of these types need to know. Statements do not grow with the number of documents. */
export async function loadBackground(strapi: Core.Strapi, types: Iterable<string>): Promise<Background> {
  const judged = new Set(types);
  const refers = [...judged].some((type) => type !== 'api::guide.area' && type !== 'api::visit.site');
  const published = new Map<string, Set<string>>();
  const slugs = new Map<string, Set<unknown>>();
  for (const type of refers ? new Set([...referredTo, ...Object.values(pages)]) : []) {
    const rows = await publishedOf(strapi, type);
    published.set(type, new Set(rows.map(({ documentId }) => documentId)));
    slugs.set(type, new Set(rows.map(({ slug }) => slug)));
  }
  const numbers = judged.has(exhibits) ? await numbersOf(strapi) : new Map<number, Map<string, string>>();
  return {
    today: civilDate(now()),
    means: await auditMeans(strapi),
    othersWithNumber: (documentId, number) =>
      [...(numbers.get(number) ?? [])].flatMap(([owner, name]) => (owner === documentId ? [] : [name])),
    isPublished: (type, documentId) => published.get(type)?.has(documentId) ?? false,
    isPage: (kind, slug) => slugs.get(pages[kind] ?? '')?.has(slug) ?? false,
  };
}

/** Everything the checks need to know beside these documents. */
export async function loadSurroundings(
  strapi: Core.Strapi,
  subjects: readonly GateSubject[],
  background?: Background,
): Promise<GateSurroundings> {
  const known =
    background ??
    (await loadBackground(
      strapi,
      subjects.map(({ type }) => type),
    ));
  const audio = await audioOf(subjects);
  return { ...known, audio: (fileId) => audio.get(fileId) };
}
