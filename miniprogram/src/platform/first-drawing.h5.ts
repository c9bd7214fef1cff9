import { startTransition } from 'react';
import type { FirstDrawing } from './first-drawing.types';

const isHome = /^#?\/?(visit\/home\/index.*)?$/;

/**
 * Words that came with the page stay in sight, over the outlines of the app, until the app has drawn the same. They are
 * those of one screen: on every other, and once another is gone to, they are taken away.
 */
const words = globalThis.document?.querySelector('#app > .first, #app > .arrived');
const belongs = words?.matches('.arrived') || isHome.test(globalThis.location?.hash ?? '');
if (words && belongs) {
  words.classList.add('waiting');
  document.body.append(words);
  window.addEventListener('hashchange', () => words.remove(), { once: true });
}

export const firstDrawing: FirstDrawing = { inSlices: startTransition, done: () => words?.remove() };
