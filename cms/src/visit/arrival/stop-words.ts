import { arrivedStyle } from './arrived-style';
import { escaped } from './carried-answer';
import { type Cover, coverPicture } from './cover-picture';
import { wordsLanguage } from './language';

/** As much of the answer about a stop as is readable without the app. */
export interface StopAnswer {
  readonly data: {
    readonly exhibit: {
      readonly number: number;
      readonly name: string;
      readonly summary: string | null;
      readonly locale: { readonly served: string };
      readonly cover?: Cover | null;
      readonly narration: { readonly text: string | null } | null;
    } | null;
    /** The same in the other language. */
    readonly other?: { readonly name: string } | null;
  };
}

/** The words of one stop as they stand on the page before the app has come. Undefined when there is no such stop. */
export function stopWords(answer: string): string | undefined {
  const { exhibit, other } = (JSON.parse(answer) as StopAnswer).data;
  if (!exhibit) return undefined;
  const paragraphs = [exhibit.summary, ...(exhibit.narration?.text ?? '').split(/\n+/)];
  const words = paragraphs.flatMap((text) => (text?.trim() ? [`<p>${escaped(text.trim())}</p>`] : []));
  const language = wordsLanguage(exhibit.locale.served);
  const { number, name } = exhibit;
  const named = other && other.name !== name ? `<h2>${escaped(other.name)}</h2>` : '';
  const head = `${coverPicture(exhibit.cover)}<small>${number}</small><h1>${escaped(name)}</h1>${named}`;
  return `<article class="arrived" lang="${language}"><style>${arrivedStyle}</style>${head}${words.join('')}</article>`;
}
