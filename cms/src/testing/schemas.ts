import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attribute } from '../integrity/walk';
import { cmsFolder } from './places';

export type Schema = {
  uid: string;
  attributes: Record<string, Attribute>;
  pluginOptions?: { 'content-manager'?: { visible?: boolean } };
};

const ofSchema = /^(api\/\w+\/content-types\/[\w-]+\/schema|components\/\w+\/[\w-]+)\.json$/;

function uidOf(path: string): string {
  const [room, domain, third = '', fourth] = path.split('/');
  return room === 'api' ? `api::${domain}.${fourth}` : `${domain}.${third.replace('.json', '')}`;
}

/** Every type and component as its file describes it, by uid: for tests of rules that need no running server. */
export function readSchemas(): Map<string, Schema> {
  const sources = join(cmsFolder, 'src');
  const paths = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => ofSchema.test(path));
  return new Map(
    paths.map((path) => {
      const uid = uidOf(path);
      return [
        uid,
        { uid, ...(JSON.parse(readFileSync(join(sources, path), 'utf8')) as Omit<Schema, 'uid'>) },
      ];
    }),
  );
}
