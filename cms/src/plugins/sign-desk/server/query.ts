import type { Severity } from 'shared/signage';
import type { Box } from 'shared/signage/sign-plan';
import type { DeskContext } from '../../../desk/context';
import { refused } from '../../../desk/refused';

/** Rows of one page. */
const atOnce = 50;
const mostAtOnce = 200;

const wordOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== ''
    ? // PostgreSQL takes no NUL.
      value.replaceAll('\u0000', '').trim().slice(0, 200)
    : undefined;

/** A text of the address's query; undefined when it is not there. */
export const word = ({ query }: DeskContext, name: string): string | undefined => wordOf(query[name]);

/** One of a few words; another one is refused. */
export function oneOf<Word extends string>(
  context: DeskContext,
  name: string,
  words: readonly Word[],
): Word | undefined {
  const given = word(context, name);
  if (given === undefined) return undefined;
  const found = words.find((each) => each === given);
  if (!found) throw refused(name, `“${name}”没有“${given.slice(0, 40)}”这个值。`);
  return found;
}

const severities: readonly Severity[] = ['S1', 'S2', 'S3', 'S4'];

/** Severities, with commas between them. */
export function severityOf(context: DeskContext): Severity[] | undefined {
  const given = word(context, 'severity')?.split(',');
  const wrong = given?.find((each) => !severities.includes(each as Severity));
  if (wrong) throw refused('severity', `没有“${wrong.slice(0, 20)}”这一级。`);
  return given as Severity[] | undefined;
}

/** A part of the area: west, south, east and north in degrees, with commas between them. */
export function boxOf(context: DeskContext): Box | undefined {
  const given = word(context, 'box');
  if (given === undefined) return undefined;
  const [west = 0, south = 0, east = 0, north = 0, ...more] = given.split(',').map(Number);
  const isBox =
    more.length === 0 &&
    -180 <= west &&
    west < east &&
    east <= 180 &&
    -90 <= south &&
    south < north &&
    north <= 90;
  if (!isBox) throw refused('box', '“box”应为西、南、东、北四个经纬度，以逗号隔开。');
  return { west, south, east, north };
}

function whole(context: DeskContext, name: string, fallback: number, most: number): number {
  const given = word(context, name);
  if (given === undefined) return fallback;
  if (!/^\d{1,7}$/.test(given)) throw refused(name, `“${name}”应为整数。`);
  return Math.min(Number(given), most);
}

/** Which rows of a list are wanted. */
export const pageOf = (context: DeskContext) => ({
  from: whole(context, 'from', 0, 1_000_000),
  count: Math.max(1, whole(context, 'count', atOnce, mostAtOnce)),
});

/** A number in the address's path. @throws DeskRefused 404 */
export function idOf({ params }: DeskContext): number {
  const given = params.id ?? '';
  if (!/^\d{1,9}$/.test(given)) throw refused('', '没有这一项。', 404);
  return Number(given);
}

/** A file as the pages take it: they fetch with the person's session, which a plain link does not carry. */
export const fileBody = (fileName: string, content: Buffer, type: string) => ({
  fileName,
  type,
  base64: content.toString('base64'),
});

/** Media types of what the desk hands out. */
export const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  geojson: 'application/geo+json',
} as const;
