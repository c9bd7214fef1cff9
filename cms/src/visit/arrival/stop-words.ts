import { escaped } from './carried-answer';
import { wordsLanguage } from './language';

/** As much of the answer about a stop as is readable without the app. */
export interface StopAnswer {
  readonly data: {
    readonly exhibit: {
      readonly number: number;
      readonly name: string;
      readonly summary: string | null;
      readonly locale: { readonly served: string };
      readonly narration: { readonly text: string | null } | null;
    } | null;
    /** The same in the other language. */
    readonly other?: { readonly name: string } | null;
  };
}

/** The app's own screen of a stop, drawn with less: everything stands where it will be. */
const style = `
.arrived { box-sizing: border-box; min-height: 100vh; margin: 0 auto; padding-bottom: 48px; max-width: 720px; font: 16px/1.7 -apple-system, "PingFang SC", "Noto Sans CJK SC", sans-serif; color: #211d1a; background: #f7f4ee; }
.arrived i { display: block; height: calc(48px + 62.5vw); max-height: 498px; background: linear-gradient(#f7f4ee, #ebe4d6); }
.arrived small { display: block; width: 35px; margin: 44px 20px 8px; border: 1px solid #9e2a2b; border-radius: 50%; font: 20px/35px Georgia, serif; text-align: center; color: #9e2a2b; }
.arrived h1 { margin: 0; padding: 0 20px; font: 600 28px/1.35 "Songti SC", "Noto Serif CJK SC", Georgia, serif; }
.arrived h2 { margin: 4px 0 52px; padding: 0 20px; font-size: 18px; font-weight: 400; color: #5f5a54; }
.arrived p { margin: 20px 20px 0; }
.arrived + * { display: none; }
@media (prefers-color-scheme: dark) {
  .arrived { color: #efe9df; background: #171412; }
  .arrived i { background: linear-gradient(#171412, #2a2420); }
  .arrived small { border-color: #e07a6c; color: #e07a6c; }
  .arrived h2 { color: #b8b0a4; }
}
`;

/** The words of one stop as they stand on the page before the app has come. Undefined when there is no such stop. */
export function stopWords(answer: string): string | undefined {
  const { exhibit, other } = (JSON.parse(answer) as StopAnswer).data;
  if (!exhibit) return undefined;
  const paragraphs = [exhibit.summary, ...(exhibit.narration?.text ?? '').split(/\n+/)];
  const words = paragraphs.flatMap((text) => (text?.trim() ? [`<p>${escaped(text.trim())}</p>`] : []));
  const language = wordsLanguage(exhibit.locale.served);
  const { number, name } = exhibit;
  const named = other && other.name !== name ? `<h2>${escaped(other.name)}</h2>` : '';
  const head = `<i></i><small>${number}</small><h1>${escaped(name)}</h1>${named}`;
  return `<article class="arrived" lang="${language}"><style>${style}</style>${head}${words.join('')}</article>`;
}
