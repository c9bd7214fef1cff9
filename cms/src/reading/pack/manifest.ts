import { createHash } from 'node:crypto';
import type { PackItem, PackManifest } from 'shared/guide';
import type { Locale } from 'shared/locale';
import { queryAddress } from 'shared/reading';
import type { FileFacts } from './file-facts';
import { filesInAnswer } from './files-in-answer';
import type { PackQuestion } from './questions';

/** A question with the body of its answer. */
export interface AnsweredQuestion {
  readonly question: PackQuestion;
  readonly body: Buffer;
}

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');

const textItem = ({ question: { operation, variables }, body }: AnsweredQuestion): PackItem => ({
  kind: 'text',
  address: queryAddress(operation.name, operation.id, variables),
  type: 'application/json',
  bytes: body.length,
  sha256: sha256(body),
});

/** Questions about one document bring its pictures along; those about the whole guide would bring all there are. */
const isAboutDocument = ({ question }: AnsweredQuestion) =>
  'slug' in question.variables || 'number' in question.variables;

/** Pictures and recordings of a tour and of its stops, each once. */
async function fileItems(
  answered: readonly AnsweredQuestion[],
  factsOf: (address: string) => Promise<FileFacts | undefined>,
): Promise<PackItem[]> {
  const files = answered
    .filter(isAboutDocument)
    .flatMap(({ body }) => filesInAnswer(JSON.parse(body.toString('utf8'))));
  const once = [...new Map(files.map((file) => [file.address, file])).values()];
  const pictures = [...new Set(once.map(({ picture }) => picture))];
  const items = await Promise.all(
    once.map(async ({ kind, address, type, picture, width }) => {
      const facts = await factsOf(address);
      if (!facts) return [];
      const { bytes, sha256: hash } = facts;
      const shown = picture === undefined ? {} : { picture: pictures.indexOf(picture), width };
      return [{ kind, address, type, bytes, sha256: hash, ...shown }];
    }),
  );
  return items.flat();
}

/** The manifest of a pack, made of the very bodies that readers are given. */
export async function packManifest(
  tour: string,
  locale: Locale,
  answered: readonly AnsweredQuestion[],
  factsOf: (address: string) => Promise<FileFacts | undefined>,
): Promise<PackManifest> {
  const items = [...answered.map(textItem), ...(await fileItems(answered, factsOf))];
  return { format: 1, tour, locale, version: sha256(JSON.stringify(items)).slice(0, 16), items };
}
