import type { InMemoryCache, TypedDocumentNode } from '@apollo/client';
import { queryAddress } from './address';
import { hashOf } from './document';

interface Carried {
  readonly document: TypedDocumentNode;
  readonly variables: Record<string, unknown>;
  readonly data: Record<string, unknown>;
}

interface Settings {
  readonly server: string;
  readonly cache: InMemoryCache;
  /** Looks an answer up that came with the page. */
  readonly peek: (address: string) => string | undefined;
}

/** What an answer says; undefined for one that says something else, or broke off with the page it came in. */
function dataOf(text: string | undefined): Carried['data'] | undefined {
  try {
    const { data, errors } = JSON.parse(text ?? '{}');
    return errors ? undefined : (data ?? undefined);
  } catch {
    return undefined;
  }
}

/**
 * Answers that came with the page are shown as they are. The cache takes them in when the app has come to rest, or when
 * it is put away: on a slow phone that takes longer than to draw the first screen.
 */
export class CarriedAnswers {
  private readonly waiting = new Map<string, Carried>();

  constructor(private readonly settings: Settings) {}

  /** The answer to a question, unless none came or the cache has it by now. */
  find(key: string, name: string, document: TypedDocumentNode, variables: Carried['variables']) {
    const { server, peek } = this.settings;
    const data = dataOf(peek(queryAddress(server, name, hashOf(document), variables)));
    if (data) this.waiting.set(key, { document, variables, data });
    return data;
  }

  /** To be told when the cache has an answer. */
  taken(key: string): void {
    this.waiting.delete(key);
  }

  /** Takes what is left into the cache; true when there was anything. */
  takeAll(): boolean {
    const left = [...this.waiting.values()];
    this.waiting.clear();
    for (const { document: query, variables, data } of left) {
      this.settings.cache.writeQuery({ query, variables, data });
    }
    return left.length > 0;
  }
}
