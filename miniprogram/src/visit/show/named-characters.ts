/** A character and how it is read; no reading for what is not a Chinese character. */
export interface ReadCharacter {
  sign: string;
  reading: string;
}

/** Puts the readings over the characters of a name: one for each Chinese character, in order. */
export function readCharacters(name: string, pinyin: string | null | undefined): ReadCharacter[] {
  const readings = (pinyin ?? '').split(' ').filter(Boolean);
  const characters = [...name];
  const isHan = (sign: string) => /\p{Script=Han}/u.test(sign);
  // Readings that do not fit the name would stand over the wrong characters: rather none.
  const fits = characters.filter(isHan).length === readings.length;
  let at = 0;
  return characters.map((sign) => ({ sign, reading: fits && isHan(sign) ? (readings[at++] ?? '') : '' }));
}
