const digits = '零一二三四五六七八九';

/** Words that espeak-ng 1.51 reads wrongly, spelt with characters of the right sound. */
const respelt: Readonly<Record<string, string>> = {
  禁地: '禁第',
  拓宽: '唾宽',
  主角: '主绝',
  调整: '条整',
  重新: '虫新',
};

const speakers: Readonly<Record<string, (text: string) => string>> = {
  'zh-CN': (text) =>
    Object.entries(respelt)
      .reduce((spelt, [word, sound]) => spelt.replaceAll(word, sound), text)
      // A year is read figure by figure: 一九四九年, not one thousand nine hundred …
      .replace(/\d{4}(?=年)/g, (year) => [...year].map((figure) => digits[Number(figure)]).join('')),
};

/** A narration as the voice has to be given it; the text on screen stays as it is. */
export function spokenText(text: string, locale: string): string {
  return speakers[locale]?.(text) ?? text;
}
