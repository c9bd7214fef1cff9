import { preview } from './preview';
import type { Send } from './request.types';

const asPreview: Readonly<Record<string, string>> = preview
  ? { authorization: `Preview ${preview.ticket}`, ...(preview.at ? { 'x-preview-at': preview.at } : {}) }
  : {};

export const send: Send = (address, timeout, content) => {
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), timeout);
  const answer = fetch(address, {
    signal: control.signal,
    headers: {
      accept: 'application/json',
      ...asPreview,
      ...(content ? { 'content-type': 'application/json' } : {}),
    },
    ...(preview ? { cache: 'no-store' } : {}),
    ...(content ? { method: 'POST', body: JSON.stringify(content) } : {}),
  })
    .then(async (response) => ({ status: response.status, body: await response.text() }))
    .finally(() => clearTimeout(timer));
  return { answer, abort: () => control.abort() };
};
