import { createRequire } from 'node:module';
import type { Core } from 'cms/strapi';
import { inside } from '../../steps/places';
import { copyExhibit } from './copies';

/** What the bench asks of a Strapi in a process of its own, and is told. */
export interface Ask {
  readonly kind: 'prepare' | 'save' | 'copy' | 'check' | 'stop';
  readonly times?: number;
}
export interface Told {
  readonly milliseconds?: readonly number[];
  readonly documents?: number;
  readonly blocking?: number;
  readonly megabytes?: number;
  readonly error?: string;
}

interface Documents {
  create(request: object): Promise<{ documentId: string }>;
  update(request: object): Promise<unknown>;
}
interface StrapiPackage {
  createStrapi(options: { appDir: string; distDir: string }): { load(): Promise<Core.Strapi> };
}

const sentence = '它在中轴线上，广场围绕它展开。';
const words = {
  name: '展项',
  summary: sentence.repeat(4),
  narration: { text: sentence.repeat(10), transcript: sentence.repeat(10) },
  sources: [1, 2, 3].map((number) => ({
    title: `资料${number}`,
    page: `example.org/${number}`,
    checkedOn: '2026-11-22',
    checkedBy: '内容组',
  })),
};
const english = 'It stands on the central axis, and the square was laid out around it. ';
const translated = {
  name: 'Exhibit',
  summary: english.repeat(3),
  narration: { text: english.repeat(8), transcript: english.repeat(8) },
  sources: words.sources.map((source, index) => ({
    ...source,
    title: `Source ${index + 1}`,
    checkedBy: 'team',
  })),
};

let documentId = '';

async function answer(strapi: Core.Strapi, { kind, times = 1 }: Ask): Promise<Told> {
  const documents = strapi.documents('api::guide.exhibit') as unknown as Documents;
  if (kind === 'prepare') {
    const shared = { slug: 'bench', number: 1, category: 'gate', latitude: 39.9073, longitude: 116.3911 };
    ({ documentId } = await documents.create({ locale: 'zh-CN', data: { ...shared, ...words } }));
    await documents.update({ documentId, locale: 'en', data: { ...shared, ...translated } });
    return {};
  }
  if (kind === 'save') {
    const milliseconds: number[] = [];
    for (let round = 0; round < times; round += 1) {
      // What a form sends: every field, of which one has changed.
      const data = { ...words, summary: `${words.summary}${Date.now()}${round}` };
      const before = performance.now();
      await documents.update({ documentId, locale: 'zh-CN', data });
      milliseconds.push(performance.now() - before);
    }
    return { milliseconds };
  }
  if (kind === 'copy') {
    await copyExhibit(strapi, documentId, times);
    return {};
  }
  const { checkEverything, stands } = createRequire(inside('cms/package.json'))(
    './dist/src/gates/report.js',
  ) as typeof import('cms/gates/report');
  const before = performance.now();
  const { documents: count, findings } = await checkEverything(strapi);
  return {
    milliseconds: [performance.now() - before],
    documents: count,
    blocking: findings.filter(stands).length,
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

const { createStrapi } = createRequire(inside('cms/package.json'))('@strapi/strapi') as StrapiPackage;
const strapi = await createStrapi({
  appDir: inside('cms'),
  distDir: process.env.BENCH_DIST ?? inside('cms/dist'),
}).load();
process.on('message', (ask: Ask) => {
  if (ask.kind === 'stop') process.exit(0);
  answer(strapi, ask).then(
    (told) => process.send?.(told),
    (error: Error) => process.send?.({ error: error.stack ?? String(error) } satisfies Told),
  );
});
process.send?.({});
