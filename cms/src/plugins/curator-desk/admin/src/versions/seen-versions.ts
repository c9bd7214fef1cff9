/** The header that tells the server which version the form shows; see src/integrity/seen-version.ts. */
const header = 'X-Seen-Version';

/** What the second of two editors is told by the server. */
export interface Conflict {
  readonly who: string | null;
  readonly at: string;
  readonly labels: Readonly<Record<string, string>>;
}

/** A write that was refused because somebody else had been faster. */
export interface RefusedWrite {
  /** Address of the document without its parameters, such as `/content-manager/collection-types/…/id`. */
  readonly path: string;
  readonly conflict: Conflict;
}

type Listener = (refused: RefusedWrite) => void;

const listeners = new Set<Listener>();
/** When the version last read was changed, by address and language. */
const seen = new Map<string, string>();

const ofDocument =
  /^(\/content-manager\/(?:collection-types\/api::[\w.-]+\/(?!actions)[\w-]+|single-types\/api::[\w.-]+))(\/actions\/\w+)?$/;

interface Asked {
  readonly key: string;
  readonly path: string;
  readonly isAction: boolean;
}

function asked(address: string, method: string): Asked | undefined {
  const url = new URL(address, window.location.origin);
  const [, path, action] = ofDocument.exec(decodeURIComponent(url.pathname)) ?? [];
  // The form also asks for numbers about its document, which say nothing of its version.
  const isQuestion = action !== undefined && method === 'GET';
  if (!path || isQuestion || url.searchParams.get('status') === 'published') return undefined;
  const locale = url.searchParams.get('locale') ?? url.searchParams.get('plugins[i18n][locale]') ?? '';
  return { key: `${path} ${locale}`, path, isAction: action !== undefined };
}

async function note({ key, path, isAction }: Asked, method: string, answer: Response): Promise<void> {
  if (answer.status === 409) {
    const { error } = await answer.json();
    const conflict: Conflict | undefined = error?.details?.conflict;
    if (conflict) for (const listener of listeners) listener({ path, conflict });
    return;
  }
  if (!answer.ok) return;
  const updatedAt = method === 'DELETE' || isAction ? undefined : (await answer.json())?.data?.updatedAt;
  // After an action the version is unknown until the form reads it anew.
  if (typeof updatedAt === 'string') seen.set(key, updatedAt);
  else seen.delete(key);
}

/** Hears of writes that were refused; returns how to stop. */
export function onRefusedWrite(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Lets every write of the content manager say which version its form was filled from. Strapi's form sends none, and
 * offers no other place to add it (5.54).
 */
export function tellSeenVersions(): void {
  const fetchAsBefore = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const address = typeof input === 'string' ? input : input instanceof URL ? input.href : input.url;
    const method = (init?.method ?? 'GET').toUpperCase();
    const document = address.includes('/content-manager/') ? asked(address, method) : undefined;
    if (!document) return fetchAsBefore(input, init);
    const version = method === 'GET' ? undefined : seen.get(document.key);
    const headers = new Headers(init?.headers);
    if (version) headers.set(header, version);
    const answer = await fetchAsBefore(input, version ? { ...init, headers } : init);
    await note(document, method, answer.clone()).catch(() => undefined);
    return answer;
  };
}
