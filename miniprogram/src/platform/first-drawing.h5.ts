import { startTransition } from 'react';
import type { FirstDrawing } from './first-drawing.types';

/** True where the first screen's own words came with the page, and it is the one that was opened. */
export const startsAtHome =
  Boolean(globalThis.document?.querySelector('#first .first')) &&
  /^#?\/?(visit\/home\/index.*)?$/.test(location.hash);

/**
 * What came with the page stays in sight over the outlines of the app, where it stands: what is moved is painted anew. A
 * head without words gives way to the first outline; words stay until the app has drawn the same. They are those of one
 * screen: on every other, and once another is gone to, there is no such sheet.
 */
function sheetOfFirstWords(): HTMLElement | undefined {
  const sheet = globalThis.document?.getElementById('first');
  if (!sheet) return undefined;
  sheet.className = 'waiting';
  const words = sheet.querySelector('.first, .arrived');
  if (!words || (words.matches('.first') && !startsAtHome)) {
    // Everywhere: Taro puts a copy in the place of the element that it draws into.
    const watch = new MutationObserver(() => {
      if (!document.getElementById('app')?.hasChildNodes()) return;
      watch.disconnect();
      sheet.remove();
    });
    watch.observe(document.body, { childList: true, subtree: true });
    return undefined;
  }
  window.addEventListener('hashchange', () => sheet.remove(), { once: true });
  return sheet;
}

const sheet = sheetOfFirstWords();

export const firstDrawing: FirstDrawing = {
  inSlices: startTransition,
  covered: () => sheet?.isConnected === true,
  done: () => sheet?.remove(),
};
