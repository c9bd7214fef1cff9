import type { Core } from '@strapi/strapi';
import { searchSettled } from '.';
import { wantedIn } from './normal';
import { fileType } from './searched-types';
import { searchTable } from './table';

/** Something that was found. */
export interface FoundDocument {
  readonly type: string;
  readonly documentId: string;
  readonly locale: string | null;
  readonly title: string;
  /** The words around what was looked for. */
  readonly excerpt: string;
}

/** Found rows at most: whoever needs more asks more precisely. */
const mostFound = 40;
/** Share of the pieces that a text has to contain. */
const enough = 0.6;
/** Characters shown before and after what was found. */
const around = 30;

const escaped = (piece: string): string => `%${piece.replace(/[\\%_]/g, '\\$&')}%`;

function excerptOf(words: string, phrase: string, pieces: readonly string[]): string {
  const lower = words.toLowerCase();
  const places = [phrase, ...pieces].map((piece) => lower.indexOf(piece)).filter((place) => place >= 0);
  const at = places[0] ?? 0;
  const [from, to] = [Math.max(0, at - around), Math.min(words.length, at + phrase.length + around)];
  const shown = words.slice(from, to).replace(/\s+/g, ' ');
  return `${from > 0 ? '…' : ''}${shown}${to < words.length ? '…' : ''}`;
}

interface Row {
  readonly type: string;
  readonly document_id: string;
  readonly locale: string;
  readonly title: string;
  readonly words: string;
  readonly score: number | string;
  readonly matched: number | string;
}

async function findFiles(strapi: Core.Strapi, question: string): Promise<FoundDocument[]> {
  const contains = { $containsi: question.trim() };
  const files: { id: number; name: string; alternativeText?: string | null; caption?: string | null }[] =
    await strapi.db.query(fileType).findMany({
      where: { $or: [{ name: contains }, { alternativeText: contains }, { caption: contains }] },
      limit: mostFound,
    });
  return files.map(({ id, name, alternativeText, caption }) => ({
    type: fileType,
    documentId: String(id),
    locale: null,
    title: name,
    excerpt: [alternativeText, caption].filter(Boolean).join(' '),
  }));
}

/**
 * Looks for words in every draft of both languages, in terms and in the names of files, best first. Chinese is compared
 * by pairs of characters, so that 天安门华表 finds 天安门前的华表.
 * @param types the types that may be shown
 */
export async function findDocuments(
  strapi: Core.Strapi,
  question: string,
  types: readonly string[],
): Promise<FoundDocument[]> {
  const wanted = wantedIn(question);
  if (!wanted) return [];
  await searchSettled(strapi);
  const { phrase, pieces } = wanted;
  const { connection } = strapi.db;
  const like = (column: string) => `${column} LIKE ? ESCAPE '\\'`;
  const counted = (weight: number, column: string) => `CASE WHEN ${like(column)} THEN ${weight} ELSE 0 END`;
  const both = "title_searched || ' ' || searched";
  const matched = pieces.map(() => counted(1, both)).join(' + ');
  const score = `${counted(8, 'title_searched')} + ${counted(4, 'searched')} + ${matched}`;
  const bindings = pieces.map(escaped);
  const rows: Row[] = await connection(searchTable(strapi, 'search_texts'))
    .select('type', 'document_id', 'locale', 'title', 'words')
    .select(connection.raw(`(${matched}) AS matched`, bindings))
    .select(connection.raw(`(${score}) AS score`, [escaped(phrase), escaped(phrase), ...bindings]))
    .whereIn('type', [...types])
    .andWhere((query) => {
      for (const piece of bindings) query.orWhereRaw(like(both), [piece]);
    })
    .orderBy([{ column: 'score', order: 'desc' }, { column: 'title' }])
    .limit(mostFound);
  const documents = rows
    .filter((row) => Number(row.matched) >= enough * pieces.length)
    .map((row) => ({
      type: row.type,
      documentId: row.document_id,
      locale: row.locale || null,
      title: row.title,
      excerpt: excerptOf(row.words, phrase, pieces),
    }));
  return [...documents, ...(types.includes(fileType) ? await findFiles(strapi, question) : [])];
}
