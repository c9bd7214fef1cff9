import type { Step } from '../steps/step';

/**
 * TypeScript's own compiler in machine code: five times as fast as the one in JavaScript, which stays for the tools that
 * are built upon it (Strapi, Taro, dependency-cruiser).
 */
export const compiler = 'typescript-native:tsc';

const types = (name: string, home: string, project: string): Step => ({
  name: `types of ${name}`,
  tool: compiler,
  home,
  args: ['-p', project, '--noEmit'],
});

/** Compiles `shared` to the JavaScript that Strapi requires. */
export const buildShared: Step = {
  name: 'shared, compiled',
  tool: compiler,
  args: ['-p', 'shared'],
};

/** The fast checks: types of every program, lint and format, arrows between packages, generated files. */
export const checks: readonly Step[] = [
  { name: 'lint and format', tool: '@biomejs/biome:biome', args: ['check', '--error-on-warnings', '.'] },
  types('cms', 'cms', 'tsconfig.json'),
  types('the admin pages', 'cms', 'src/admin/tsconfig.json'),
  types('the mini-program for WeChat', 'miniprogram', 'tsconfig.json'),
  types('the mini-program for the web', 'miniprogram', 'tsconfig.h5.json'),
  types('scripts', '', 'scripts/tsconfig.json'),
  types('test', '', 'test/tsconfig.json'),
  {
    name: 'arrows between packages',
    tool: 'dependency-cruiser:depcruise',
    args: [
      ...['--config', '.dependency-cruiser.cjs', '--output-type', 'err'],
      ...['shared/src', 'cms/src', 'cms/config', 'miniprogram/src', 'scripts/src', 'test'],
    ],
  },
  {
    name: 'generated files are up to date',
    tool: 'tsx:tsx',
    args: ['-C', 'workspace', 'scripts/src/generate/main.ts', '--check'],
  },
];
