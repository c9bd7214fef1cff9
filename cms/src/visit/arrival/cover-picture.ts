import { escaped } from './carried-answer';

interface Rendition {
  readonly type: string;
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** The cover in the answers about a stop and a tour. */
export interface Cover {
  readonly alternativeText: string;
  readonly focalPoint: { readonly x: number; readonly y: number };
  readonly card: readonly Rendition[];
  readonly hero: readonly Rendition[];
}

/** What the app says of its own picture there: the browser then chooses the same file, and reads it once. */
const sizes = '(min-width: 720px) 680px, 100vw';

/** The picture at the head of a screen; the empty ground where there is none. */
export function coverPicture(cover: Cover | null | undefined): string {
  const all = [...(cover?.card ?? []), ...(cover?.hero ?? [])].sort((one, other) => one.width - other.width);
  const of = (type: string) => all.filter((rendition) => rendition.type === type);
  const set = (type: string) =>
    `srcset="${of(type)
      .map(({ url, width }) => `${escaped(url)} ${width}w`)
      .join(', ')}" sizes="${sizes}"`;
  const last = of('image/jpeg').at(-1) ?? all.at(-1);
  if (!cover || !last) return '<i></i>';
  const modern = ['image/avif', 'image/webp'].filter((type) => of(type).length > 0);
  const sources = modern.map((type) => `<source type="${type}" ${set(type)}>`).join('');
  const { x, y } = cover.focalPoint;
  const image = `<img src="${escaped(last.url)}" ${set('image/jpeg')} alt="${escaped(cover.alternativeText)}" width="${last.width}" height="${last.height}" style="object-position:${x * 100}% ${y * 100}%">`;
  return `<i><picture>${sources}${image}</picture></i>`;
}
