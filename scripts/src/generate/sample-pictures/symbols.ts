/** Symbols in the manner of GB/T 10001, in a square of 100 about its middle; `currentColor` is the ink. */
const man = (x: number) =>
  `<circle cx="${x}" cy="-34" r="8"/><path d="M${x - 12},-22 h24 v32 h-6 v32 h-12 v-32 h-6 z"/>`;
const woman = (x: number) =>
  `<circle cx="${x}" cy="-34" r="8"/><path d="M${x - 7},-22 h14 l11,36 h-11 v28 h-14 v-28 h-11 z"/>`;
const line = (d: string, width = 8) =>
  `<path d="${d}" fill="none" stroke="currentColor" stroke-width="${width}"/>`;
const steps = line('M-40,32 h20 v-20 h20 v-20 h20 v-20 h20', 9);
const arrow = (degrees: number) =>
  `<path transform="rotate(${degrees})" d="M-40,-8 h44 v-20 l36,28 l-36,28 v-20 h-44 z"/>`;
const door = (inward: boolean) =>
  `${line('M4,-38 h32 v76 h-32', 8)}<path d="M-42,-7 h36 v-17 l28,24 l-28,24 v-17 h-36 z" transform="${inward ? '' : 'rotate(180) translate(20 0)'}"/>`;
const ticket = `<path d="M-44,-24 h88 v16 a8,8 0 0 0 0,16 v16 h-88 v-16 a8,8 0 0 0 0,-16 z M10,-16 v32 h4 v-32 z" fill-rule="evenodd"/>`;
const exclamation = '<path d="M-6,-22 h12 l-3,34 h-6 z"/><circle cy="24" r="6"/>';
const inquiry = '<circle cy="-28" r="9"/><path d="M-14,-10 h22 v40 h10 v10 h-34 v-10 h10 v-30 h-8 z"/>';
const cabin = `${line('M-30,-40 h60 v80 h-60 z', 7)}<path d="M-14,-4 l14,-20 l14,20 z M-14,8 l14,20 l14,-20 z"/>`;
const wheelchair = `<circle cx="-4" cy="-38" r="8"/>${line('M-4,-26 v26 h22 l10,28 h10', 9)}${line('M-14,-6 a24,24 0 1 0 28,30', 7)}`;
const cross = '<path d="M-13,-40 h26 v27 h27 v26 h-27 v27 h-26 v-27 h-27 v-26 h27 z"/>';
const bag = `<path d="M-40,-14 h80 v50 h-80 z"/>${line('M-16,-14 v-16 h32 v16', 7)}`;
const gate = `${line('M-36,40 v-78 h72 v78', 8)}<circle cy="-18" r="8"/><path d="M-11,-6 h22 v46 h-22 z"/>`;
const queue = `${man(-28)}${man(0)}${man(28)}`;
const hush = `<path d="M-38,-12 h14 l22,-20 v64 l-22,-20 h-14 z"/>${line('M10,-16 l30,32 M40,-16 l-30,32', 8)}`;
const baby = `${woman(-14)}<circle cx="24" cy="0" r="7"/><path d="M16,10 h16 v32 h-16 z"/>`;
const parking =
  '<path d="M-24,-40 h30 a24,24 0 0 1 0,48 h-14 v32 h-16 z M-8,-26 v20 h13 a10,10 0 0 0 0,-20 z" fill-rule="evenodd"/>';
const smoke = `<path d="M-40,8 h56 v12 h-56 z M20,8 h8 v12 h-8 z"/>${line('M24,0 q0,-12 10,-12 q8,0 6,-14', 5)}`;
const fence = line('M-36,34 v-56 M-12,34 v-56 M12,34 v-56 M36,34 v-56 M-42,-8 h84 M-42,18 h84', 7);
const hand =
  '<path d="M-22,40 l-14,-30 l7,-5 l9,11 v-44 h9 v32 h4 v-40 h9 v40 h4 v-36 h9 v38 h4 v-26 h9 v42 l-8,18 z"/>';

/** The first whose word stands in the Chinese text. */
const byWord: readonly (readonly [word: string, symbol: string])[] = [
  ['无障碍', wheelchair],
  ['残疾人', wheelchair],
  ['卫生间', `${man(-24)}${woman(24)}`],
  ['失物', bag],
  ['医务', cross],
  ['咨询', inquiry],
  ['服务台', inquiry],
  ['售票', ticket],
  ['票价', ticket],
  ['检票', ticket],
  ['安全检查', gate],
  ['东侧出口', arrow(0)],
  ['北门', arrow(-90)],
  ['前方', arrow(-90)],
  ['紧急出口', door(false)],
  ['出口', door(false)],
  ['入口', door(true)],
  ['台阶', steps],
  ['吸烟', smoke],
  ['翻越', fence],
  ['触摸', hand],
  ['止步', man(0)],
  ['排队', queue],
  ['安静', hush],
  ['电梯', cabin],
  ['楼梯', steps],
  ['停车', parking],
  ['母婴', baby],
  ['男', man(0)],
  ['女', woman(0)],
];

const found = (zh: string): string | undefined => byWord.find(([word]) => zh.includes(word))?.[1];

/**
 * The symbol of a sign as SVG in its ink: a warning in its triangle, a prohibition under its bar; undefined where a
 * sign of its kind has none.
 */
export function symbolOf(zh: string, kind: string, ink: string): string | undefined {
  if (kind === '警示')
    return `<path d="M0,-44 L50,42 H-50 Z" fill="#F2C230" stroke="#221F1A" stroke-width="6" stroke-linejoin="round"/><g color="#221F1A" fill="#221F1A" transform="translate(0 10) scale(0.8)">${exclamation}</g>`;
  const symbol = found(zh);
  if (kind === '禁止')
    return `<circle r="46" fill="#FFFFFF"/><g color="#221F1A" fill="#221F1A" transform="scale(0.62)">${symbol ?? man(0)}</g><g fill="none" stroke="#B3261E" stroke-width="8"><circle r="44"/><path d="M-31,-31 L31,31"/></g>`;
  return symbol && `<g color="${ink}" fill="${ink}">${symbol}</g>`;
}
