import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileStyles, compileTemplates } from 'miniprogram/testing/view';
import { describe, expect, it } from 'vitest';
import { compiled } from './compiled';

const read = (path: string) => JSON.parse(readFileSync(join(compiled, path), 'utf8'));
const app = read('app.json');
const files = readdirSync(compiled, { recursive: true, encoding: 'utf8' });
const pages: string[] = [
  ...app.pages,
  ...app.subPackages.flatMap((part: { root: string; pages: string[] }) =>
    part.pages.map((page) => `${part.root}/${page}`),
  ),
];

describe('the folder that WeChat DevTools opens', () => {
  it('holds every page that app.json names, with its template and settings', () => {
    const wanted = pages.flatMap((page) => ['js', 'json', 'wxml'].map((kind) => `${page}.${kind}`));
    expect(wanted.filter((path) => !existsSync(join(compiled, path)))).toEqual([]);
  });

  it('compiles with the official compilers of templates and styles', () => {
    expect(() => compileTemplates(compiled)).not.toThrow();
    expect(() => compileStyles(compiled)).not.toThrow();
  });

  it('leaves compiling to Taro: es6 and enhance are off, and no account is needed', () => {
    const project = read('project.config.json');
    expect(project).toMatchObject({ appid: 'touristappid', miniprogramRoot: './' });
    expect(project.setting).toMatchObject({ es6: false, enhance: false });
  });

  it('gives every colour and icon of its bars in light and in dark, and every icon is there', () => {
    const theme = read('theme.json');
    const named = [...JSON.stringify(app).matchAll(/"@([\w-]+)"/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(10);
    for (const tone of ['light', 'dark']) {
      expect(named.filter((name) => !(name in theme[tone]))).toEqual([]);
      const icons = Object.values<string>(theme[tone]).filter((value) => value.endsWith('.png'));
      expect(icons.filter((icon) => !existsSync(join(compiled, icon)))).toEqual([]);
    }
  });

  it('may play narrations with the phone locked, follows dark mode, and asks where it is for patrols alone', () => {
    expect(app).toMatchObject({ requiredBackgroundModes: ['audio'], darkmode: true });
    expect(app.requiredPrivateInfos).toEqual(['getLocation']);
    expect(Object.keys(app.permission)).toEqual(['scope.userLocation']);
    const asking = files.filter(
      (name) => name.endsWith('.js') && readFileSync(join(compiled, name), 'utf8').includes('.getLocation('),
    );
    expect(asking.length).toBeGreaterThan(0);
    expect(asking.filter((name) => !name.startsWith('signage/patrol/'))).toEqual([]);
  });

  it('carries accessible names into its templates', () => {
    const templates = readFileSync(join(compiled, 'base.wxml'), 'utf8');
    for (const name of ['role', 'label', 'selected', 'hidden']) expect(templates).toContain(`aria-${name}=`);
  });

  it('makes no code from text but for one guarded look for the global object', () => {
    const makers = files
      .filter((name) => name.endsWith('.js'))
      .flatMap((name) => readFileSync(join(compiled, name), 'utf8').match(/\beval\(|new Function\(/g) ?? []);
    expect(makers.length).toBeLessThanOrEqual(1);
  });
});
