import { thumbHashToAverageRGBA } from 'thumbhash';
import { bytes } from './base64';
import type { Placeholder } from './placeholder.types';

/** One colour: a picture as a data address would be four kilobytes more in every setData. */
export const placeholder: Placeholder = (thumbHash) => {
  if (!thumbHash) return undefined;
  try {
    const { r, g, b } = thumbHashToAverageRGBA(bytes(thumbHash));
    return { backgroundColor: `rgb(${[r, g, b].map((part) => Math.round(part * 255)).join(',')})` };
  } catch {
    return undefined;
  }
};
