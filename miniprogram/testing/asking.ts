import type { Callbacks, Phone, Seen } from './phone';

/** A canvas that writes down the words it is given. */
function canvas(seen: Seen) {
  const gradient = { addColorStop: () => {} };
  const known: Record<string, unknown> = {
    fillText: (text: string) => seen.drawn.push(text),
    measureText: (text: string) => ({ width: text.length * 30 }),
    createLinearGradient: () => gradient,
  };
  const pen = new Proxy(known, {
    get: (target, name) => target[String(name)] ?? (() => {}),
    set: () => true,
  });
  return { width: 0, height: 0, getContext: () => pen };
}

/**
 * Finds the canvas of the page in front, the only element whose node the app asks for. Nothing has a place here: asked
 * where an element is, it answers as WeChat does for one that is gone.
 */
function selectorQuery(node: object) {
  const answers: unknown[] = [];
  let found: ((result: object) => void) | undefined;
  const answer = (what: unknown) => () => {
    answers.push(what);
    return query;
  };
  const query = {
    select: () => query,
    selectViewport: () => query,
    boundingClientRect: answer(null),
    scrollOffset: answer({ scrollLeft: 0, scrollTop: 0 }),
    node(listener: (result: object) => void) {
      found = listener;
      return answer({ node })();
    },
    exec: (listener?: (results: readonly unknown[]) => void) =>
      setTimeout(() => {
        found?.({ node });
        listener?.(answers);
      }, 0),
  };
  return query;
}

type Answering = Callbacks & { fail?: (error: { errMsg: string; errCode?: number }) => void };

/** What WeChat asks the visitor about, and what the app can send on. */
export function asking(phone: Phone, seen: Seen): Record<string, unknown> {
  const later = (act: () => void) => {
    setTimeout(act, 0);
  };
  return {
    addPhoneCalendar({ success, fail, ...entry }: Answering & Record<string, unknown>) {
      later(() => {
        if (!phone.allows.calendar) return fail?.({ errMsg: 'addPhoneCalendar:fail auth deny' });
        seen.calendar.push(entry);
        return success?.({ errMsg: 'addPhoneCalendar:ok' });
      });
    },
    requestSubscribeMessage({ tmplIds, success }: Answering & { tmplIds: string[] }) {
      seen.asked.push([...tmplIds]);
      const said = phone.allows.messages ? 'accept' : 'reject';
      later(() => success?.(Object.fromEntries(tmplIds.map((id) => [id, said]))));
    },
    login: ({ success }: Answering) => later(() => success?.({ code: 'code-of-a-visitor' })),
    openSetting: () => {},
    createSelectorQuery: () => selectorQuery(canvas(seen)),
    canvasToTempFilePath: ({ success }: Answering) =>
      later(() => success?.({ tempFilePath: 'wxfile://tmp/picture.png' })),
    showShareImageMenu({ path, success }: Answering & { path: string }) {
      seen.sentPictures.push(path);
      later(() => success?.({ errMsg: 'showShareImageMenu:ok' }));
    },
  };
}
