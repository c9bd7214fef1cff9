import { arrivedStyle } from './arrived-style';
import { escaped } from './carried-answer';
import { type Cover, coverPicture } from './cover-picture';
import { wordsLanguage } from './language';

/** As much of the answer about a tour as is readable without the app. */
export interface TourAnswer {
  readonly data: {
    readonly tour: {
      readonly name: string;
      readonly summary: string | null;
      readonly note: string | null;
      readonly locale: { readonly served: string };
      readonly cover?: Cover | null;
      readonly stops: readonly { readonly position: number; readonly exhibit: { readonly name: string } }[];
    } | null;
  };
}

/** The words of one tour as they stand on the page before the app has come. Undefined when there is no such tour. */
export function tourWords(answer: string): string | undefined {
  const { tour } = (JSON.parse(answer) as TourAnswer).data;
  if (!tour) return undefined;
  const { name, summary, note, locale, cover, stops } = tour;
  const paragraphs = [summary, note].flatMap((text) => (text ? [`<p>${escaped(text)}</p>`] : []));
  const inOrder = [...stops].sort((left, right) => left.position - right.position);
  const names = inOrder.map(({ exhibit }) => `<li>${escaped(exhibit.name)}</li>`).join('');
  const words = `${coverPicture(cover)}<h1>${escaped(name)}</h1>${paragraphs.join('')}<ol>${names}</ol>`;
  return `<article class="arrived tour" lang="${wordsLanguage(locale.served)}"><style>${arrivedStyle}</style>${words}</article>`;
}
