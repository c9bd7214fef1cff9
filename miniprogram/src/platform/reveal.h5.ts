import type { Reveal } from './reveal.types';

function bringIntoSight(id: string): void {
  const element = document.getElementById(id);
  if (!element) return;
  const { top, bottom } = element.getBoundingClientRect();
  const height = window.innerHeight;
  const foot = 160;
  const inSight = top >= 0 && bottom <= height - foot;
  const near = bottom > -height / 2 && top < height * 1.5;
  if (inSight || !near) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
}

/** After the next frame: to measure before it would lay the page out twice for one tap. */
export const reveal: Reveal = (id) => {
  requestAnimationFrame(() => setTimeout(() => bringIntoSight(id), 0));
};
