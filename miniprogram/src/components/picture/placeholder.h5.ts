import { thumbHashToDataURL } from 'thumbhash';
import { bytes } from './base64';
import type { Placeholder } from './placeholder.types';

const known = new Map<string, string>();

export const placeholder: Placeholder = (thumbHash) => {
  if (!thumbHash) return undefined;
  let image = known.get(thumbHash);
  if (image === undefined) {
    try {
      image = `url(${thumbHashToDataURL(bytes(thumbHash))})`;
    } catch {
      image = 'none';
    }
    known.set(thumbHash, image);
  }
  return { backgroundImage: image };
};
