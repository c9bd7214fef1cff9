const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** WeChat has no `atob`. Signs outside the alphabet are passed over. */
export function bytes(base64: string): Uint8Array {
  const found: number[] = [];
  let bits = 0;
  let held = 0;
  for (const sign of base64) {
    const value = alphabet.indexOf(sign);
    if (value < 0) continue;
    held = (held << 6) | value;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      found.push((held >> bits) & 255);
    }
  }
  return Uint8Array.from(found);
}
