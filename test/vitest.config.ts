import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const root = fileURLToPath(new URL('..', import.meta.url));
/**
 * Tests see our sources. By alias and not by the `workspace` condition: vitest hands conditions on to Node itself, and
 * the booted CMS, which is compiled, would then require TypeScript (and `import` would break its CommonJS packages).
 */
const source = {
  resolve: {
    alias: [
      { find: /^shared\/([\w/-]+)$/, replacement: `${root}shared/src/$1/index.ts` },
      { find: /^cms\/(?!package\.json$)(.+)$/, replacement: `${root}cms/src/$1.ts` },
    ],
  },
};
const globalSetup = existsSync(`${root}cms/src/testing/global-setup.ts`)
  ? [`${root}cms/src/testing/global-setup.ts`]
  : [];

/** More room for what is young: tests make much that is soon forgotten, and tidying it up took a tenth of their time. */
const roomy = { pool: 'forks' as const, execArgv: ['--max-semi-space-size=64'] };
/** Files that keep nothing between tests but in their own variables share a process, and load what they need once. */
const together = { ...roomy, isolate: false };

/**
 * Forks, since Strapi lives once in a process. The files of one worker share it: to load Strapi is four fifths of a boot,
 * and each file boots and stops a CMS of its own.
 */
const booted = {
  ...together,
  globalSetup,
  testTimeout: 60_000,
  hookTimeout: 180_000,
};

/** What takes minutes first: at the end the two processes then share what takes moments, and neither waits long. */
const order = ['weapp', 'e2e', 'integration', 'cms', 'miniprogram', 'scripts', 'shared'];
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ project }: TestSpecification) => order.indexOf(project.name);
    return (await super.sort(files)).sort((left, right) => place(left) - place(right));
  }
}

export default defineConfig({
  root,
  test: {
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        ...source,
        root,
        test: { name: 'shared', include: ['shared/src/**/*.test.ts'], ...together, testTimeout: 60_000 },
      },
      {
        ...source,
        root,
        test: { name: 'scripts', include: ['scripts/src/**/*.test.ts'], ...together, testTimeout: 60_000 },
      },
      { ...source, root, test: { name: 'cms', include: ['cms/src/**/*.test.ts'], ...booted } },
      {
        resolve: {
          conditions: ['workspace', 'module', 'browser', 'import', 'default'],
          extensions: ['.h5.tsx', '.h5.ts', '.tsx', '.ts', '.mjs', '.js', '.json'],
        },
        root,
        test: {
          name: 'miniprogram',
          include: ['miniprogram/src/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          ...together,
          testTimeout: 30_000,
        },
      },
      {
        ...source,
        root,
        test: {
          name: 'integration',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.e2e.test.ts', 'test/weapp/**', '**/node_modules/**'],
          ...booted,
        },
      },
      {
        ...source,
        root,
        test: {
          name: 'weapp',
          include: ['test/weapp/**/*.test.ts'],
          ...booted,
        },
      },
      {
        ...source,
        root,
        test: {
          name: 'e2e',
          include: ['test/**/*.e2e.test.ts'],
          exclude: ['**/node_modules/**'],
          ...booted,
          testTimeout: 120_000,
        },
      },
    ],
  },
});
