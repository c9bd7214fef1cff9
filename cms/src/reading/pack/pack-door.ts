import type { IncomingMessage, ServerResponse } from 'node:http';
import { type GraphQLSchema, getOperationAST, parse } from 'graphql';
import type { Found } from '../cache/cached-reading';
import { withEncodings } from '../cache/encoding';
import { createEntry, type Entry } from '../cache/entry';
import { sendEntry } from '../cache/send-entry';
import { publicError } from '../graphql/errors';
import { json, refusalFor } from '../serve/answer';
import { type Door, send } from '../serve/gateway';
import type { Operation } from '../serve/operations';
import { allowOrigin, answerPreflight } from '../serve/origins';
import type { UploadFacts } from './file-facts';
import { packManifest } from './manifest';
import { type PackQuestion, type PackSubject, packQuestions } from './questions';
import { type PackRequest, packRequest } from './request';

/** What the door stands on. */
export interface PackDoorParts {
  readonly schema: GraphQLSchema;
  readonly operations: ReadonlyMap<string, Operation>;
  /** The answer to a question, through the reading cache. */
  readonly find: (question: PackQuestion) => Promise<Found>;
  readonly uploads: UploadFacts;
  readonly origins: readonly string[];
  readonly report: (error: unknown) => void;
  readonly now: () => number;
}

const stopsText =
  'query PackStops($locale: Locale!, $slug: String!) { tour(locale: $locale, slug: $slug) { stops { exhibit { slug number } } } }';

/** Our own question after the stops of a tour; no phone asks it. */
function stopsOperation(): Operation {
  const document = parse(stopsText, { noLocation: true });
  const definition = getOperationAST(document);
  if (!definition) throw new Error('PackStops is no operation.');
  return { id: 'pack-stops', name: 'PackStops', text: stopsText, current: true, document, definition };
}

interface StopsAnswer {
  readonly data: { readonly tour: { readonly stops: readonly { readonly exhibit: Stop }[] } | null };
}
type Stop = PackSubject['stops'][number];

/** Manifests that are kept: far more than there are tours in all languages and apps of all ages. */
const mostManifests = 500;

/**
 * The door /packs: the manifest of one tour in one language. It is made of the answers that readers are given, each
 * through the reading cache, and is therefore as true as they are: one that has not changed is only looked up.
 */
export function packDoor(parts: PackDoorParts): Door {
  const { schema, find, uploads, origins, report, now } = parts;
  const stops = stopsOperation();
  const made = new Map<string, Entry>();
  const vary = origins.length > 0 ? 'Accept, Accept-Encoding, Origin' : 'Accept, Accept-Encoding';

  /** @throws UNAVAILABLE when an answer cannot be had just now, whatever the operation itself refuses. */
  async function answerTo(question: PackQuestion): Promise<{ entry: Entry; stale: boolean }> {
    const found = await find(question);
    if (found.kind === 'refused') throw found.errors[0];
    if (found.kind === 'unavailable') throw publicError('UNAVAILABLE', 'This cannot be read just now.');
    return { entry: found.entry, stale: found.kind === 'stale' };
  }

  async function manifestFor({ tour, locale, operations }: PackRequest) {
    const about = { tour, locale };
    const [question] = packQuestions(schema, [stops], { ...about, stops: [] });
    if (!question) throw new Error('PackStops asks nothing.');
    const way = await answerTo(question);
    const { data } = JSON.parse(way.entry.bodies.identity.toString('utf8')) as StopsAnswer;
    if (!data.tour) throw publicError('NOT_FOUND', 'There is no such tour.');
    const subject = { ...about, stops: data.tour.stops.map(({ exhibit }) => exhibit) };
    const questions = packQuestions(schema, operations, subject);
    const answers = await Promise.all(questions.map(answerTo));
    const stale = way.stale || answers.some((one) => one.stale);
    const key = `pack ${tour} ${locale} ${operations.map(({ id }) => id).join()} ${answers.map(({ entry }) => entry.digest).join()}`;
    const known = made.get(key);
    if (known) return { entry: known, stale };
    const answered = questions.map((one, index) => ({
      question: one,
      body: answers[index]?.entry.bodies.identity ?? Buffer.alloc(0),
    }));
    const manifest = await packManifest(tour, locale, answered, (address) => uploads.of(address));
    const body = Buffer.from(JSON.stringify(manifest));
    const facts = { key, stamp: {}, madeBy: '', renderedAt: now(), changesAt: null };
    const entry = await withEncodings(createEntry(facts, body));
    const [oldest] = made.keys();
    if (made.size >= mostManifests && oldest !== undefined) made.delete(oldest);
    made.set(key, entry);
    return { entry, stale };
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '' } = request;
    try {
      if (method !== 'GET' && method !== 'HEAD') throw publicError('METHOD_NOT_ALLOWED', 'Use GET.');
      const { entry, stale } = await manifestFor(packRequest(request.url ?? '', parts.operations));
      sendEntry(request, response, entry, { stale, now: now(), vary });
    } catch (error) {
      report(error);
      const telling = { suggestions: false, requestErrorStatus: 400 as const, contentType: json };
      send(request, response, refusalFor([error], telling));
    }
  }

  return {
    path: '/packs',
    answer: (request, response) => {
      if (origins.length > 0) allowOrigin(request, response, origins);
      if (request.method === 'OPTIONS') answerPreflight(response);
      else
        void answer(request, response).catch((error: unknown) => {
          report(error);
          response.destroy();
        });
    },
  };
}
