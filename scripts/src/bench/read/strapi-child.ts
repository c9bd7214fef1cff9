import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Core } from 'cms/strapi';
import { inside } from '../../steps/places';
import { multiplyContent, writeContent } from './content';

interface StrapiPackage {
  createStrapi(options: { appDir: string; distDir: string }): { load(): Promise<Core.Strapi> };
}
type Connection = Core.Strapi['db']['connection'];

/** What the bench asks of a server that it has started. */
export interface Ask {
  readonly kind: 'write' | 'token' | 'measure' | 'collect' | 'publish' | 'stop';
  readonly times?: number;
  readonly name?: string;
}

/** Whatever is asked, these are told. */
export interface Told {
  readonly statements: number;
  readonly rss: number;
  /** Bytes of live objects, when it was asked to collect the others first. */
  readonly heap?: number;
  /** Processor time of the server since its start, in seconds. */
  readonly cpu: number;
  readonly value?: string;
}

let statements = 0;

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}

async function start(): Promise<Core.Strapi> {
  const { createStrapi } = createRequire(inside('cms/package.json'))('@strapi/strapi') as StrapiPackage;
  const strapi = await createStrapi({ appDir: inside('cms'), distDir: inside('cms/dist') }).load();
  const { connection } = strapi.get('reading') as { connection: Connection };
  for (const one of [connection, strapi.db.connection]) {
    one.on('query', ({ sql }: { sql: string }) => {
      // The versions are asked for now and then, by themselves.
      if (!/^select .type., .version. from .published_versions.$/.test(sql)) statements += 1;
    });
  }
  // The content of this bench is made up, and no person has read its English.
  Object.assign(strapi.get('gates') as object, { refuseUnfit: async () => undefined });
  strapi.server.mount();
  await new Promise<void>((done) =>
    strapi.server.httpServer.listen(Number(process.env.PORT), '127.0.0.1', done),
  );
  return strapi;
}

async function token(strapi: Core.Strapi): Promise<string> {
  const tokens = strapi.service('admin::api-token-content-api') as unknown as {
    create(token: object): Promise<{ accessKey: string }>;
  };
  const { accessKey } = await tokens.create({
    name: 'bench',
    type: 'full-access',
    description: '',
    lifespan: null,
  });
  return accessKey;
}

async function publish(strapi: Core.Strapi, name: string): Promise<string> {
  const documents = strapi.documents('api::guide.exhibit' as 'api::guide.exhibit') as unknown as {
    findFirst(parameters: object): Promise<{ documentId: string }>;
    update(parameters: object): Promise<unknown>;
  };
  const { documentId } = await documents.findFirst({ locale: 'en', filters: { number: 1 } });
  await documents.update({ documentId, locale: 'en', data: { name }, status: 'published' });
  return String(Date.now());
}

async function answer(strapi: Core.Strapi, { kind, times = 1, name = '' }: Ask): Promise<string | undefined> {
  if (kind === 'write') {
    await writeContent(strapi);
    await multiplyContent(strapi, times);
  }
  if (kind === 'token') return token(strapi);
  if (kind === 'publish') return publish(strapi, name);
  return undefined;
}

/** Collects what nobody holds any more, so that what is left can be weighed. */
function collect(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

const strapi = await start();
process.on('message', (asked: Ask) => {
  if (asked.kind === 'stop') process.exit(0);
  void answer(strapi, asked).then(
    (value) => {
      const heap = asked.kind === 'collect' ? collect() : undefined;
      const { rss } = process.memoryUsage();
      process.send?.({ statements, rss, heap, cpu: cpuSeconds(), value } satisfies Told);
    },
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
process.on('disconnect', () => process.exit(0));
process.send?.('ready');
