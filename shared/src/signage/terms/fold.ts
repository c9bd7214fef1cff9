import { wordsOf } from '../text/english';
import { stem } from '../text/stem';

const ARTICLES = new Set(['a', 'an', 'the']);

/**
 * The form under which an English text is compared with the forms of a term: case, kind of apostrophe, plural,
 * leading articles, British spelling, `&` for and, and closing marks are folded away; the words are not.
 */
export function foldEnglish(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/&/g, ' and ')
    .replace(/[’‘`´]/g, "'")
    .replace(/(\d)\s*(km\/h|km|m|cm|kg|t|g)\b/gi, '$1 $2')
    .toLowerCase();
  return wordsOf(plain)
    .filter((word) => !ARTICLES.has(word.lower))
    .map((word) => spelled(word.lower))
    .join(' ');
}

const PLURAL = /(?:ses|xes|ches|shes)$/;

function spelled(word: string): string {
  const base = word.replace(/'s?$/, (mark) => mark);
  const british = AMERICAN_ENDINGS.get(base) ?? base;
  if (british.length <= 3 || british.includes("'") || /(?:ss|us|is)$/.test(british)) return british;
  if (british.endsWith('ies')) return `${british.slice(0, -3)}y`;
  if (PLURAL.test(british)) return british.slice(0, -2);
  return british.endsWith('s') ? british.slice(0, -1) : british;
}

const AMERICAN_ENDINGS = new Map<string, string>(
  `centre=center theatre=theater metre=meter colour=color labour=labor labouring=laboring honour=honor harbour=harbor
  programme=program neighbourhood=neighborhood jewellery=jewelry centres=centers theatres=theaters metres=meters
  road=rd street=st avenue=ave expressway=expwy luggage=luggage enquiry=inquiry enquiries=inquiries grey=gray
  authorised=authorized recognised=recognized valour=valor tranquillity=tranquility number=no wifi=wi`
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
);

/** The stems of a text, sorted: two texts with the same bag say the same in another order. */
export function bagOf(text: string): string {
  return wordsOf(text)
    .map((word) => (word.code ? word.lower : stem(word.lower)))
    .filter((word) => !ARTICLES.has(word))
    .sort()
    .join(' ');
}
