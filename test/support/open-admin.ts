/// <reference lib="dom" />
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

interface Seat {
  readonly page: Page;
  role: string;
  person: Administrator;
  taken: boolean;
}

async function logIn(page: Page, { email, password }: Administrator, place: string): Promise<void> {
  await page.goto(`/admin/auth/login?redirectTo=${encodeURIComponent(place)}`);
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(password);
  await page.locator('button[type=submit]').click();
  await page.getByRole('navigation').first().waitFor();
}

async function photograph(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/**
 * One CMS with its built admin and one browser for a whole file; persons who are there at the same time have a browser
 * profile each. `options` is what this server has beyond that, such as the built guide.
 *
 * Whoever sits down in a later test finds a profile that has been used: of the same role signed in, on a page loaded
 * anew; of another role with nothing kept of the one before. A profile without the admin's files and a sign-in are three
 * seconds of processor. `place` is where in the admin a person goes first, as by a bookmark; its first page if not said.
 */
export function openAdmin(options: Pick<BootOptions, 'gates' | 'env'> = {}): {
  server: () => Booted;
  sitDown: (role: string, place?: string) => Promise<DeskPerson>;
} {
  let server: Booted;
  let browser: Browser;
  const seats: Seat[] = [];
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
    for (const seat of seats) seat.taken = false;
    expect(complaints.splice(0), 'errors thrown in the browser').toEqual([]);
  });
  const newPage = async (): Promise<Page> => {
    const viewport = { width: 1360, height: 900 };
    const context = await browser.newContext({ baseURL: server.url, locale: 'zh-CN', viewport });
    const page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(String(error)));
    return page;
  };
  const takeSeat = async (role: string, place: string): Promise<Seat> => {
    const free = seats.filter(({ taken }) => !taken);
    const own = free.find((seat) => seat.role === role);
    if (own) {
      own.taken = true;
      await own.page.goto(`/admin${place}`);
      await own.page.getByRole('navigation').first().waitFor();
      return own;
    }
    const [other] = free;
    if (other) other.taken = true;
    const person = await signIn(server, role);
    if (other) {
      await other.page.context().clearCookies();
      await other.page.evaluate(() => localStorage.clear());
      await logIn(other.page, person, place);
      return Object.assign(other, { role, person });
    }
    const seat = { page: await newPage(), role, person, taken: true };
    seats.push(seat);
    await logIn(seat.page, person, place);
    return seat;
  };
  const sitDown = async (role: string, place = '/'): Promise<DeskPerson> => {
    const { page, person } = await takeSeat(role, place);
    return { page, person, photograph: (name) => photograph(page, name) };
  };
  return { server: () => server, sitDown };
}
