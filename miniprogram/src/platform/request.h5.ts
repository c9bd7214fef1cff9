import { isBytes, requestHeaders, type Send } from './request.types';

export const send: Send = (address, timeout, content, token) => {
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), timeout);
  const answer = fetch(address, {
    signal: control.signal,
    headers: requestHeaders(content, token),
    ...(content ? { method: 'POST', body: isBytes(content) ? content : JSON.stringify(content) } : {}),
  })
    .then(async (response) => ({ status: response.status, body: await response.text() }))
    .finally(() => clearTimeout(timer));
  return { answer, abort: () => control.abort() };
};
