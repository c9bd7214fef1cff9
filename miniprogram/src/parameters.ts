import { codeInAddress, codeParameter, readCode } from 'shared/guide';

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * What a screen was opened with: WeChat and Taro hand values over as they are written in the address. A mini-program
 * code has its text in `scene`, an ordinary QR code opened by WeChat's link rule its whole address in `q`; both become
 * `c`, as in the address of the web. Text in `scene` that is no code of ours (`number=12`) is read as parameters.
 */
export function readParameters(given: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const found: Record<string, string> = {};
  const scene = given.scene === undefined ? undefined : decode(given.scene);
  const scanned = given.q === undefined ? undefined : (codeInAddress(given.q) ?? decode(given.q));
  for (const pair of readCode(scene ?? '') ? [] : (scene ?? '').split('&')) {
    const [key, value] = pair.split('=');
    if (key && value) found[key] = value;
  }
  if (scene !== undefined && Object.keys(found).length === 0) found[codeParameter] = scene;
  if (scanned !== undefined) found[codeParameter] = scanned;
  for (const [key, value] of Object.entries(given)) {
    if (value !== undefined && key !== 'scene' && key !== 'q') found[key] = decode(value);
  }
  return found;
}
