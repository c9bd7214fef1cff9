import { startTransition } from 'react';
import type { FirstDrawing } from './first-drawing.types';

const isHome = /^#?\/?(visit\/home\/index.*)?$/;

/**
 * Words that came with the page, and the head they stand under, stay in sight over the outlines of the app until it has
 * drawn the same. They are those of one screen: on every other, and once another is gone to, there is no such sheet.
 */
function sheetOfFirstWords(): HTMLElement | undefined {
  const app = globalThis.document?.getElementById('app');
  const words = app?.querySelector(':scope > .first, :scope > .arrived');
  if (!app || !words || (words.matches('.first') && !isHome.test(location.hash))) return undefined;
  const sheet = document.createElement('div');
  sheet.className = 'waiting';
  sheet.append(...app.children);
  document.body.append(sheet);
  window.addEventListener('hashchange', () => sheet.remove(), { once: true });
  return sheet;
}

const sheet = sheetOfFirstWords();

export const firstDrawing: FirstDrawing = { inSlices: startTransition, done: () => sheet?.remove() };
