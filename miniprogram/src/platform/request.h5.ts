import type { Send } from './request.types';

export const send: Send = (address, timeout) => {
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), timeout);
  const answer = fetch(address, { signal: control.signal, headers: { accept: 'application/json' } })
    .then(async (response) => ({ status: response.status, body: await response.text() }))
    .finally(() => clearTimeout(timer));
  return { answer, abort: () => control.abort() };
};
