import type { Booted } from 'cms/testing/boot';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { patience, serveGuide } from './guide-server';
import { openBrowser, type PhoneLanguage, Visitor } from './visitor';

type Arrive = (phone: PhoneLanguage, kept?: Record<string, string>, zone?: string) => Promise<Visitor>;

/**
 * One server and one browser for a whole file; every visitor comes with an empty phone. `prepare` is what curators and
 * desks have done before the first of them comes.
 */
export function openGuide(prepare?: (server: Booted) => Promise<void>): Arrive {
  let server: Booted;
  let browser: Browser;
  const here: Visitor[] = [];
  beforeAll(async () => {
    server = await serveGuide();
    await prepare?.(server);
    browser = await openBrowser();
  }, patience);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  afterEach(async () => {
    const complaints = here.flatMap((visitor) => visitor.complaints);
    for (const visitor of here.splice(0)) await visitor.leave();
    expect(complaints, 'errors thrown in the browser').toEqual([]);
  });
  return async (phone, kept, zone) => {
    const visitor = await Visitor.arrive(browser, server.url, phone, kept, zone);
    here.push(visitor);
    return visitor;
  };
}
