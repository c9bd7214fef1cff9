import type { Preview } from './preview.types';

/** Kept for this tab alone, so that reloading works; what the preview shows is kept nowhere. */
const key = 'guide-preview';

function fromAddress(): Preview | undefined {
  const [screen = '', search = ''] = globalThis.location.hash.split('?');
  const parameters = new URLSearchParams(search);
  const ticket = parameters.get('preview');
  if (!ticket) return undefined;
  const given = (name: string) => parameters.get(name) ?? undefined;
  const found = { ticket, at: given('at'), language: given('language'), text: given('text') };
  for (const name of ['preview', 'at', 'language', 'text']) parameters.delete(name);
  const rest = parameters.toString();
  // Out of the address, so that it is not shared, bookmarked or photographed with the screen.
  globalThis.history.replaceState(null, '', rest ? `${screen}?${rest}` : screen);
  globalThis.sessionStorage.setItem(key, JSON.stringify(found));
  return found;
}

function read(): Preview | undefined {
  if (globalThis.location?.pathname !== '/preview') return undefined;
  try {
    return fromAddress() ?? (JSON.parse(globalThis.sessionStorage.getItem(key) ?? 'null') || undefined);
  } catch {
    return undefined;
  }
}

/** The preview that this page is; undefined for every visitor. */
export const preview: Preview | undefined = read();
