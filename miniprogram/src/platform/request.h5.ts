import type { Send } from './request.types';

export const send: Send = (address, timeout, content) => {
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), timeout);
  const answer = fetch(address, {
    signal: control.signal,
    headers: { accept: 'application/json', ...(content ? { 'content-type': 'application/json' } : {}) },
    ...(content ? { method: 'POST', body: JSON.stringify(content) } : {}),
  })
    .then(async (response) => ({ status: response.status, body: await response.text() }))
    .finally(() => clearTimeout(timer));
  return { answer, abort: () => control.abort() };
};
