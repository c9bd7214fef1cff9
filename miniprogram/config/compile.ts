import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { IH5Config } from '@tarojs/taro/types/compile';

type Chain = Parameters<NonNullable<IH5Config<'webpack5'>['webpackChain']>>[0];

const shared = realpathSync(resolve(__dirname, '../../shared'));

const modern =
  /node_modules\/(@apollo\/client|@wry|filter-obj|graphql|optimism|query-string|rxjs|thumbhash)\//;

/** Packages that ship newer syntax than the oldest phone reads, and our own TypeScript package. */
export const transpiled: (string | ((file: string) => boolean))[] = [
  (file) => modern.test(file),
  (file) => file.startsWith(`${shared}/src/`),
];

/** What both targets need of webpack. */
export function common(chain: Chain): void {
  // Taro's webpack-chain knows no conditionNames, so the `source` condition is spelled as an alias.
  chain.resolve.alias.set('shared', `${shared}/src`);
  // By default the bundler finds the ES5 edition, which is larger and brings helpers of its own.
  chain.resolve.alias.set('rxjs$', require.resolve('rxjs').replace('dist/cjs', 'dist/esm'));
  chain.plugins.delete('webpackbar');
  chain.stats('errors-warnings');
}
