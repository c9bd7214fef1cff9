import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LogicLayer } from './logic-layer';
import { createPage, type LivePage, type PageConfig } from './pages';

interface AppJson {
  pages: string[];
  subPackages?: { root: string; pages: string[] }[];
  tabBar: { list: { pagePath: string }[] };
}

export interface Stack {
  pages: () => readonly LivePage[];
  front: () => LivePage;
  first: string;
  isTab: (url: string) => boolean;
  open: (url: string) => void;
  /** navigateTo, redirectTo, switchTab and navigateBack, as `wx` offers them. */
  moves: Record<'navigateTo' | 'redirectTo' | 'switchTab' | 'navigateBack', (url: string) => void>;
}

const pathOf = (url: string) => url.replace(/^\//, '').split('?')[0] ?? '';

/** The parameters of an address: WeChat hands them over as they are written, not decoded. */
function optionsOf(url: string): Record<string, string> {
  const pairs = (url.split('?')[1] ?? '').split('&').filter(Boolean);
  return Object.fromEntries(pairs.map((pair) => pair.split('=') as [string, string]));
}

/** WeChat's pages: a stack, and tabs that stay alive below it. */
export function createStack(folder: string, logic: () => LogicLayer): Stack {
  const app = JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8')) as AppJson;
  const inPackages = (app.subPackages ?? []).flatMap(({ root, pages }) =>
    pages.map((page) => `${root}/${page}`),
  );
  const routes = new Set([...app.pages, ...inPackages]);
  const tabs = new Set(app.tabBar.list.map(({ pagePath }) => pagePath));
  const configs = new Map<string, PageConfig>();
  const keptTabs = new Map<string, LivePage>();
  let pages: LivePage[] = [];

  const configOf = (path: string): PageConfig => {
    if (!routes.has(path)) throw new Error(`app.json knows no page ${path}`);
    const known = configs.get(path);
    if (known) return known;
    logic().run(`${path}.js`);
    const config = logic().takePage();
    if (!config) throw new Error(`${path}.js calls no Page()`);
    configs.set(path, config);
    return config;
  };
  const front = (): LivePage => {
    const page = pages[pages.length - 1];
    if (!page) throw new Error('No page is open');
    return page;
  };
  const open = (url: string) => {
    const path = pathOf(url);
    const page = createPage(configOf(path), path, optionsOf(url));
    pages = [...pages, page];
    page.call('onLoad', page.options);
    page.call('onShow');
    page.call('onReady');
  };
  const leave = (page: LivePage) => page.call(tabs.has(page.route) ? 'onHide' : 'onUnload');

  return {
    pages: () => pages,
    front,
    first: app.pages[0] ?? '',
    isTab: (url) => tabs.has(pathOf(url)),
    open,
    moves: {
      navigateTo(url) {
        if (tabs.has(pathOf(url))) throw new Error(`navigateTo cannot open the tab ${url}`);
        front().call('onHide');
        open(url);
      },
      redirectTo(url) {
        leave(front());
        pages = pages.slice(0, -1);
        open(url);
      },
      switchTab(url) {
        for (const page of pages) {
          leave(page);
          if (tabs.has(page.route)) keptTabs.set(page.route, page);
        }
        const kept = keptTabs.get(pathOf(url));
        pages = kept ? [kept] : [];
        if (kept) kept.call('onShow');
        else open(url);
      },
      navigateBack() {
        if (pages.length < 2) return;
        leave(front());
        pages = pages.slice(0, -1);
        front().call('onShow');
      },
    },
  };
}
