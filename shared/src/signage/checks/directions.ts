import type { Analysis } from '../analysis';
import type { Report } from '../report';

const COMPASS: Record<string, string> = { 东: 'east', 南: 'south', 西: 'west', 北: 'north' };
const ENGLISH =
  /\b(north|south)?(east|west)(?:ern)?\b|\b(north|south)(?:ern)?\b|(?<![A-Za-z.'’])([NSEW])(?![A-Za-z'’])\.?|(?<![A-Za-z])(NE|NW|SE|SW)(?![A-Za-z])/gi;
const SHORT: Record<string, string> = { n: 'north', s: 'south', e: 'east', w: 'west' };
/** What follows a compass character that is a real direction and not part of a name. */
const REAL = /^(?:$|[门口侧区厅院馆边站]|出口|入口|出入口|进口|广场|路口|北|南|[）)])/;

function englishDirections(text: string): Set<string> {
  const found = new Set<string>();
  for (const match of text.matchAll(ENGLISH)) {
    for (const part of [match[1], match[2], match[3]]) if (part) found.add(part.toLowerCase());
    for (const letter of (match[4] ?? match[5] ?? '').toLowerCase()) found.add(SHORT[letter] as string);
  }
  return found;
}

function namesPart(analysis: Analysis, at: number): boolean {
  return analysis.segments.some(
    (piece) =>
      piece.start <= at &&
      piece.end > at &&
      piece.end - piece.start > 1 &&
      (piece.kind === 'name' ||
        piece.entry?.place === true ||
        !/[东南西北]/.test(piece.entry?.proposal ?? '')) &&
      piece.covered,
  );
}

/** Compass words. */
export function checkCompass(analysis: Analysis): Report[] {
  const { zh, sign } = analysis;
  const english = englishDirections(sign.en);
  const chinese = new Set(
    [...zh].filter((character) => COMPASS[character]).map((character) => COMPASS[character]),
  );
  if (english.size === 0 && chinese.size === 0) return [];
  const whole = { start: 0, end: sign.en.length };
  const alien = [...english].some((direction) => !chinese.has(direction));
  const spelledOut = /\b(?:north|south|east|west)/i.test(sign.en);
  if (alien && (chinese.size > 0 || spelledOut)) return [{ rule: 'DIR-01', ...whole }];
  for (let at = 0; at < zh.length; at += 1) {
    const direction = COMPASS[zh[at] as string];
    if (!direction || english.has(direction) || !REAL.test(zh.slice(at + 1))) continue;
    if (analysis.accepted || namesPart(analysis, at) || spelledAt(analysis, at)) continue;
    if (zh[at + 1] === undefined && zh.length > 1 && sign.kind !== 'metro' && english.size === 0) continue;
    if (english.size > 0) return [{ rule: 'DIR-01', ...whole }];
  }
  return [];
}

function spelledAt(analysis: Analysis, at: number): boolean {
  return analysis.spelled.some(
    (span) =>
      span !== undefined &&
      (analysis.hanAt[span.start] as number) <= at &&
      (analysis.hanAt[span.end - 1] as number) >= at,
  );
}

const OPPOSITES: readonly (readonly [RegExp, RegExp, RegExp, RegExp])[] = [
  [/左/, /右/, /\bleft\b/i, /\bright\b/i],
  [
    /上行|上楼|上层|向上|上山|上坡|上游/,
    /下行|下楼|下层|向下|下山|下坡|下游/,
    /\bup(?:stairs|ward|wards|hill|per|stream)?\b/i,
    /\bdown(?:stairs|ward|wards|hill|stream)?\b|\blower\b/i,
  ],
  [/前(?:门|排|殿|院|区|厅|部)/, /后(?:门|排|殿|院|区|厅|部)/, /\bfront\b/i, /\b(?:back|rear)\b/i],
  [
    /室内|内侧|内环|内金|站内|场内|门内(?:大街|[东西南北])/,
    /室外|外侧|外环|外金|站外|场外|门外(?:大街|[东西南北])/,
    /\b(?:inner|inside|indoor|internal)\b/i,
    /\b(?:outer|outside|outdoor|external)\b/i,
  ],
  [
    /(?:栏杆|护栏|围栏|台阶|石狮|展台|草坪|椅|墙|树|床|桌|车)上(?![下]|客|车|行|海)/,
    /(?:栏杆|护栏|围栏|台阶|石狮|展台|草坪|椅|墙|树|床|桌|车)下/,
    /\b(?:on|over|above|onto|up)\b/i,
    /\b(?:under|below|beneath|underneath)\b/i,
  ],
];

/** Left and right, up and down, front and back, inner and outer. */
export function checkOpposites(analysis: Analysis): Report[] {
  const { sign } = analysis;
  for (const [first, second, firstWord, secondWord] of OPPOSITES) {
    for (const [here, other, right, wrong] of [
      [first, second, firstWord, secondWord],
      [second, first, secondWord, firstWord],
    ] as const) {
      if (!here.test(sign.zh) || other.test(sign.zh)) continue;
      const found = wrong.exec(sign.en);
      if (found && !right.test(sign.en))
        return [{ rule: 'DIR-03', start: found.index, end: found.index + found[0].length }];
    }
  }
  return [];
}
