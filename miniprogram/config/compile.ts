import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type Chain from 'webpack-chain';

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
  chain.plugins.delete('webpackbar');
  chain.stats('errors-warnings');
}
