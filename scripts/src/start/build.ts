import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { precompress } from '../build/precompress';
import { buildShared, compiler } from '../check/steps';
import { inside } from '../steps/places';
import { runStep, type Step } from '../steps/step';
import { filesUnder } from './source-files';

/** A product of the build: made again only when a file it is made from has changed. */
interface Product {
  readonly name: string;
  readonly madeFrom: readonly string[];
  /** A file that exists once the product has been made. */
  readonly proof: string;
  readonly step: Step;
  readonly finish?: () => Promise<void>;
}

function fingerprint(sources: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const source of ['pnpm-lock.yaml', 'tsconfig.json']) hash.update(readFileSync(inside(source)));
  for (const file of sources.flatMap((source) => [...filesUnder(inside(source))]).sort()) {
    hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

const products = {
  shared: {
    name: 'shared',
    madeFrom: ['shared'],
    proof: 'shared/dist/time/index.js',
    step: buildShared,
  },
  cms: {
    name: 'cms',
    madeFrom: ['shared', 'cms'],
    proof: 'cms/dist/src/index.js',
    step: { name: 'CMS, compiled', tool: compiler, home: 'cms', args: ['-p', 'tsconfig.json'] },
  },
  admin: {
    name: 'admin',
    madeFrom: ['cms/src/admin', 'cms/src/plugins', 'cms/package.json', 'shared/src', 'scripts/src/build'],
    proof: 'cms/dist/build/index.html',
    step: {
      name: 'admin panel, built (about a minute)',
      tool: '@strapi/strapi:strapi',
      home: 'cms',
      args: ['build'],
    },
    // Twelve megabytes of scripts: brotli's last few per cent would cost half a minute.
    finish: () => precompress(inside('cms/dist/build'), 9),
  },
  h5: {
    name: 'h5',
    madeFrom: ['shared', 'miniprogram', 'scripts/src/build'],
    proof: 'miniprogram/dist/h5/index.html',
    step: {
      name: 'visitor guide for the web, built (about half a minute)',
      tool: 'tsx:tsx',
      args: ['-C', 'workspace', 'scripts/src/build/main.ts', 'h5'],
      environment: { NODE_ENV: 'production' },
    },
  },
} satisfies Record<string, Product>;

const recordOf = ({ name }: Product) => inside('node_modules', '.built', name);

async function make(product: Product, environment: NodeJS.ProcessEnv = {}): Promise<void> {
  const wanted = fingerprint(product.madeFrom);
  const record = recordOf(product);
  const fresh =
    existsSync(inside(product.proof)) && existsSync(record) && readFileSync(record, 'utf8') === wanted;
  // A checkout makes files younger and not other: commands tell by their age whether they may use what is compiled.
  if (fresh) return utimesSync(record, new Date(), new Date());
  await runStep({ ...product.step, environment: { ...environment, ...product.step.environment } });
  await product.finish?.();
  mkdirSync(dirname(record), { recursive: true });
  writeFileSync(record, wanted);
}

/** Compiles what the server needs to run and to import content. */
export async function buildServer(): Promise<void> {
  await make(products.shared);
  await make(products.cms);
}

/**
 * Builds what people look at: the admin panel and the visitor guide. Needs `buildServer` first. Strapi reads its
 * configuration while it builds the admin, so it needs the environment in which the CMS will run.
 */
export async function buildScreens(cmsEnvironment: NodeJS.ProcessEnv): Promise<void> {
  await Promise.all([make(products.admin, cmsEnvironment), make(products.h5)]);
}
