import { longestStopNumber } from './stop-number';

/** What a printed code stands for. It can be read without asking anyone: a phone without a network knows as well. */
export type Code =
  /** The stop with this number; `sign` tells apart several signs at one stop, counted from 1. */
  | { readonly kind: 'stop'; readonly number: number; readonly sign?: number }
  | { readonly kind: 'tour'; readonly slug: string }
  | { readonly kind: 'area'; readonly slug: string };

/** Longest text of a code: the room that WeChat leaves in a mini-program code's `scene`. */
export const longestCode = 32;

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';
const stop = new RegExp(`^n0*([1-9]\\d{0,${longestStopNumber - 1}})(?:-([1-9]\\d?))?$`);
const place = new RegExp(`^([ta])\\.(${slug})$`);

/**
 * A code as it is printed: `n13` the stop, `n13-2` its second sign, `t.dawn-flag` a tour, `a.gate` an area. It is the
 * `scene` of a mini-program code as it stands.
 * @throws RangeError when a slug is too long to be printed.
 */
export function codeText(code: Code): string {
  const text =
    code.kind === 'stop'
      ? `n${code.number}${code.sign === undefined ? '' : `-${code.sign}`}`
      : `${code.kind === 'tour' ? 't' : 'a'}.${code.slug}`;
  if (text.length > longestCode) throw new RangeError(`${text} has more than ${longestCode} characters`);
  return text;
}

/** Reads a code back; also `n=13`, as the first printed ones said. Undefined for anything else. */
export function readCode(text: string): Code | undefined {
  const plain = text.trim().replace(/^n=/i, 'n');
  if (plain.length > longestCode) return undefined;
  const [, number, sign] = stop.exec(plain.toLowerCase()) ?? [];
  if (number) return { kind: 'stop', number: Number(number), ...(sign ? { sign: Number(sign) } : {}) };
  const [, kind, named] = place.exec(plain.toLowerCase()) ?? [];
  if (!named) return undefined;
  return { kind: kind === 't' ? 'tour' : 'area', slug: named };
}

/** Name of the parameter that carries a code in an address, on the web and in WeChat's link rule. */
export const codeParameter = 'c';

/** The address that is printed: `https://guide.example/?c=n13`. `origin` is where visitors reach the guide. */
export function codeAddress(origin: string, code: Code): string {
  return `${origin.replace(/\/+$/, '')}/?${codeParameter}=${codeText(code)}`;
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * The code's text in an address as WeChat hands it over in `q` (encoded once) or as a browser shows it; undefined when
 * the address carries none.
 */
export function codeInAddress(address: string): string | undefined {
  const plain = /^[a-z]+%3A/i.test(address) ? decoded(address) : address;
  const [, found] = new RegExp(`[?&]${codeParameter}=([^&#]*)`).exec(plain) ?? [];
  return found === undefined ? undefined : decoded(found);
}
