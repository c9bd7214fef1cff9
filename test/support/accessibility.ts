/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

interface Axe {
  axe?: typeof axe;
}

/** The small form: a browser has half as much of it to read in every document. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong with a part of a page, as rule and elements. It is put into each document once and told to
 * gather nothing but violations: that is most of the time it takes. Frames inside are not looked at.
 */
export async function violations(
  page: Page,
  part: string | { include: string[]; exclude: string[] },
  rules?: readonly string[],
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  return page.evaluate(
    async ([where, only]) => {
      const found = await (globalThis as unknown as Required<Axe>).axe.run(where, {
        resultTypes: ['violations'],
        iframes: false,
        ...(only ? { runOnly: { type: 'rule', values: [...only] } } : {}),
      });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    },
    [part, rules] as const,
  );
}
