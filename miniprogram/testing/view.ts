import { createRequire } from 'node:module';
import { createContext, runInContext } from 'node:vm';
import type { LivePage } from './pages';

const require = createRequire(import.meta.url);

/** One element as WeChat's own compiler of WXML draws it. Text is a plain string. */
export interface Drawn {
  tag: string;
  attr: Record<string, unknown>;
  children: (Drawn | string)[];
}

type Draw = (data: object) => Drawn;
export type Templates = (file: string) => Draw;

const compiledTemplates = new Map<string, Templates>();

/** The templates of a build, compiled once for all phones of a run. */
export function templatesOf(folder: string): Templates {
  const templates = compiledTemplates.get(folder) ?? compileTemplates(folder);
  compiledTemplates.set(folder, templates);
  return templates;
}

/** Compiles every WXML of a build with the official compiler (`wcc`); a syntax error in one of them throws. */
export function compileTemplates(folder: string): Templates {
  const { wxmlToJs } = require('miniprogram-compiler') as { wxmlToJs: (root: string) => string };
  const context = createContext({ console });
  context.window = context;
  const templates = runInContext(`(function () { ${wxmlToJs(folder)} })()`, context) as Templates;
  // As text, as WeChat hands data over: functions inside templates take no object of another realm for one.
  const parse = runInContext('JSON.parse', context) as (text: string) => object;
  return (file) => {
    const drawn = templates(file);
    return (data) => drawn(parse(JSON.stringify(data)));
  };
}

/** Compiles every WXSS of a build with the official compiler (`wcsc`); a syntax error in one of them throws. */
export function compileStyles(folder: string): void {
  const { wxssToJs } = require('miniprogram-compiler') as { wxssToJs: (root: string) => string };
  wxssToJs(folder);
}

/** Draws a page, and inside it the component that Taro opens where its templates end. */
export function draw(templates: Templates, file: string, data: object): Drawn {
  const unfold = (node: Drawn | string): Drawn | string => {
    if (typeof node === 'string') return node;
    const inside = node.tag === 'wx-comp' ? templates('comp.wxml')(node.attr).children : node.children;
    return { tag: node.tag, attr: node.attr ?? {}, children: (inside ?? []).map(unfold) };
  };
  return unfold(templates(file)(data)) as Drawn;
}

/** The page in front as it is drawn now. To draw is what costs: a page to which nothing was carried since looks as it did. */
export function viewOf(templates: Templates, front: () => LivePage): () => Drawn {
  let last: { page: LivePage; carried: number; drawn: Drawn } | undefined;
  return () => {
    const page = front();
    const carried = page.carried.length;
    if (last?.page !== page || last.carried !== carried)
      last = { page, carried, drawn: draw(templates, `${page.route}.wxml`, page.data) };
    return last.drawn;
  };
}

export function* elements(node: Drawn): Generator<Drawn> {
  yield node;
  for (const child of node.children) if (typeof child !== 'string') yield* elements(child);
}

/** All text below an element that is not hidden from readers. */
export function textOf(node: Drawn | string): string {
  if (typeof node === 'string') return node;
  return node.attr.ariaHidden === true ? '' : node.children.map(textOf).join('');
}

/** What a screen reader calls it: its label, or the text inside. */
export const nameOf = (node: Drawn): string => String(node.attr.ariaLabel ?? textOf(node)).trim();

/** The elements from the page down to the one given. */
export function pathTo(root: Drawn, wanted: Drawn): Drawn[] {
  if (root === wanted) return [root];
  for (const child of root.children) {
    if (typeof child === 'string') continue;
    const below = pathTo(child, wanted);
    if (below.length > 0) return [root, ...below];
  }
  return [];
}
