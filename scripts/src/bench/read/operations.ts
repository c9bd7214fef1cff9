import { createHash } from 'node:crypto';

const picture = 'alternativeText width height renditions { url type width height bytes }';
const exhibit = `number name summary cover { ${picture} }`;

const list = `query List { exhibits(locale: EN, first: 20) { items { ${exhibit} area { name } } } }`;
const tour = `query Tour { tour(locale: EN, slug: "walk") { name summary stops { position minutes transition exhibit { ${exhibit} } } } }`;

const stockPicture = 'pictures { alternativeText file { url width height formats } }';
const stockExhibit = `number name summary ${stockPicture}`;

/** The same two screens, asked of this house's schema and of the stock one. */
export const screens = [
  {
    name: 'list',
    ours: list,
    stock: `{ exhibits(locale: "en", status: PUBLISHED, sort: "number", pagination: { limit: 20 }) { ${stockExhibit} area { name } } }`,
  },
  {
    name: 'tour',
    ours: tour,
    stock: `{ tours(locale: "en", status: PUBLISHED, filters: { slug: { eq: "walk" } }) { name summary stops(pagination: { limit: 100 }) { position minutes transition exhibit { ${stockExhibit} } } } }`,
  },
] as const;

/** The id of an operation. */
export const idOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** The operation list of the bench, as a server reads it. */
export function operationList(): string {
  const entries = screens.map(({ name, ours }) => [
    idOf(ours),
    { name: name === 'list' ? 'List' : 'Tour', text: ours, since: 'bench' },
  ]);
  return JSON.stringify(Object.fromEntries(entries));
}

/** The address of a registered operation. */
export function addressOf(origin: string, text: string): string {
  const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: idOf(text) } });
  return `${origin}/graphql?extensions=${encodeURIComponent(extensions)}`;
}
