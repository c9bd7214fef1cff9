import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Drawn } from 'miniprogram/testing/view';
import { compiled } from './compiled';

/** How WeChat draws its own elements before a style sheet says anything. */
const usual = `
  page, view, scroll-view, image, canvas, slider { display: block; }
  text { display: inline; }
  scroll-view { overflow: hidden; }
  image { display: inline-block; width: 320px; height: 240px; overflow: hidden; }
  input { display: block; box-sizing: content-box; width: auto; height: 1.4rem; min-height: 1.4rem; padding: 0; border: 0; }
  slider { height: 16px; margin: 10px 18px; }
  page { min-height: 100vh; font-size: 16px; }
  html, body { margin: 0; }
`;

/** A style sheet of the build with what it imports; 750 rpx are the width of the phone, 375 points here. */
function styles(file: string): string {
  const text = readFileSync(join(compiled, file), 'utf8');
  return text
    .replace(/@import\s*"([^"]+)";?/g, (_, name: string) => styles(join(dirname(file), name)))
    .replace(/(-?[\d.]+)rpx/g, (_, length: string) => `${Number(length) / 2}px`);
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function tags(node: Drawn | string, order: Map<Drawn, number>): string {
  if (typeof node === 'string') return escaped(node);
  const tag = node.tag.replace(/^wx-/, '');
  order.set(node, order.size);
  const given = { class: node.attr.class, style: node.attr.style, 'data-drawn': order.get(node) };
  const written = Object.entries(given)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(
      ([name, value]) =>
        `${name}="${escaped(String(value)).replace(/(-?[\d.]+)rpx/g, (_, length) => `${Number(length) / 2}px`)}"`,
    );
  const inside = node.children.map((child) => tags(child, order)).join('');
  return tag === 'input' ? `<input ${written.join(' ')}>` : `<${tag} ${written.join(' ')}>${inside}</${tag}>`;
}

/**
 * A screen of the compiled mini-program as HTML: what WeChat's compiler draws, under the build's own style sheets. Each
 * element bears its number in `order` as `data-drawn`.
 */
export function asHtml(route: string, view: Drawn): { html: string; order: Map<Drawn, number> } {
  const order = new Map<Drawn, number>();
  const inside = tags(view, order);
  const sheet = `${styles('app.wxss')}\n${styles(`${route}.wxss`)}`;
  const html = `<!doctype html><meta charset="utf-8"><style>${usual}${sheet}</style><page>${inside}</page>`;
  return { html, order };
}
