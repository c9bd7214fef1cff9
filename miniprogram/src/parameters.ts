const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * What a screen was opened with: WeChat and Taro hand values over as they are written in the address. A QR code of
 * WeChat has room for 32 signs in its `scene`, so a stop is `n=12` there.
 */
export function readParameters(given: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const found: Record<string, string> = {};
  for (const pair of decode(given.scene ?? '').split('&')) {
    const [key, value] = pair.split('=');
    if (key && value) found[key === 'n' ? 'number' : key] = value;
  }
  for (const [key, value] of Object.entries(given)) {
    if (value !== undefined && key !== 'scene') found[key] = decode(value);
  }
  return found;
}
