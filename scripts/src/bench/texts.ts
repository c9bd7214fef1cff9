const ALPHABETS = [
  '禁止吸烟入口出售票处卫生间小心地滑请勿一二三四五〇万亿东南西北门路街第',
  'abcdefghijklmnopqrstuvwxyz ABCDEFGHIJ',
  '0123456789.,:;-–—/()[]{}!?…“”‘’\'"&%$#@*',
  'éüǚāáǎàñçßøæœ',
  'אבגדהוזחשלוםمرحبا‏‎',
  '😀🚻🚭👨‍👩‍👧‍👦🇨🇳',
  '\u0301\u0308\u0327\u20dd\u200b\u200d\ufeff\u00a0\t\n',
  '\ud800\udc00\udfff\ud83d',
  'ＡＢＣａｂｃ１２３，。！？（）　',
] as const;

const BOMBS = [
  'a'.repeat(10_000),
  'no '.repeat(3_300),
  'please to please to '.repeat(500),
  `${'('.repeat(5_000)}${')'.repeat(5_000)}`,
  ' '.repeat(10_000),
  `${'a '.repeat(5_000)}!`,
  'x-'.repeat(5_000),
  `${'1,'.repeat(5_000)}x`,
  "a's'".repeat(2_500),
  '<a'.repeat(5_000),
  '{'.repeat(10_000),
  'translate '.repeat(1_000),
  'is is are was '.repeat(700),
  '请勿'.repeat(5_000),
  '一百万亿'.repeat(2_500),
  '东西南北门'.repeat(2_000),
  '天安门广场售票处'.repeat(1_250),
  '9:00—'.repeat(2_500),
  'Tian’an men '.repeat(800),
  '\ud800'.repeat(10_000),
] as const;

/** Small, quick and the same for a seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Texts meant to break the auditor: mixed scripts, broken characters, and strings that trap regular expressions. */
export function* hostileTexts(count: number, seed: number): Generator<{ zh: string; en: string }> {
  for (const zh of BOMBS.slice(0, 6)) for (const en of BOMBS) yield { zh, en };
  for (const zh of BOMBS) yield { zh, en: 'Ticket Office' };
  const next = random(seed);
  const pick = <T>(list: ArrayLike<T>): T => list[Math.floor(next() * list.length)] as T;
  const text = (): string => {
    const size = Math.floor(next() ** 4 * 400);
    let made = '';
    while (made.length < size) made += pick(pick(ALPHABETS));
    return made;
  };
  for (let at = 0; at < count; at += 1) yield { zh: text(), en: text() };
}
