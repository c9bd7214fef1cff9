import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Administrator, signIn } from 'cms/testing/administrators';
import { type Booted, type BootOptions, bootStrapi } from 'cms/testing/boot';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { productionEnvironment } from '../reading/production';
import { openBrowser } from './visitor';

const built = fileURLToPath(new URL('../../cms/dist/build/index.html', import.meta.url));

/** Someone at a desk: signed in to the admin in a browser of his own. */
export interface DeskPerson {
  readonly page: Page;
  readonly person: Administrator;
  /** Keeps a picture of the screen where SCREENSHOTS names a folder. */
  photograph(name: string): Promise<void>;
}

/**
 * One CMS with its built admin and one browser for a whole file; every person has a browser profile of his own.
 * `options` is what this server has beyond that, such as the built guide.
 */
export function openAdmin(options: Pick<BootOptions, 'gates' | 'env'> = {}): {
  server: () => Booted;
  sitDown: (role: string) => Promise<DeskPerson>;
} {
  let server: Booted;
  let browser: Browser;
  const pages: Page[] = [];
  const complaints: string[] = [];
  beforeAll(async () => {
    if (!existsSync(built)) throw new Error('The admin is not built: npm test builds it first.');
    server = await bootStrapi({
      ...options,
      env: { ...productionEnvironment, SERVE_ADMIN: 'true', ...options.env },
    });
    browser = await openBrowser();
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.context().close();
    expect(complaints.splice(0), 'errors thrown in the browser').toEqual([]);
  });
  const sitDown = async (role: string): Promise<DeskPerson> => {
    const person = await signIn(server, role);
    const context = await browser.newContext({
      baseURL: server.url,
      locale: 'zh-CN',
      viewport: { width: 1360, height: 900 },
    });
    const page = await context.newPage();
    pages.push(page);
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto('/admin/auth/login');
    await page.locator('input[name=email]').fill(person.email);
    await page.locator('input[name=password]').fill(person.password);
    await page.locator('button[type=submit]').click();
    await page.getByRole('navigation').first().waitFor();
    const photograph = async (name: string) => {
      const folder = process.env.SCREENSHOTS;
      if (!folder) return;
      mkdirSync(folder, { recursive: true });
      await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
    };
    return { page, person, photograph };
  };
  return { server: () => server, sitDown };
}
