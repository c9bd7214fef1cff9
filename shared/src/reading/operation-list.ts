/** One registered operation: a query that some released version of the mini-program sends. */
export interface RegisteredOperation {
  /** Name of the operation, as in `query ExhibitScreen`. */
  readonly name: string;
  /** The exact document whose SHA-256 (lower-case hex, UTF-8) is the operation's id. */
  readonly text: string;
  /** Version of the mini-program that sent it first. */
  readonly since: string;
  /** Stands where the mini-program of this very commit sends it; of each name at most one does. */
  readonly current?: true;
}

/** The append-only list: operation id → operation. */
export type OperationList = Readonly<Record<string, RegisteredOperation>>;

const idPattern = /^[0-9a-f]{64}$/;

/** True for the text form of an operation id: 64 lower-case hex digits. */
export function isOperationId(text: string): boolean {
  return idPattern.test(text);
}

function entryProblems(
  id: string,
  entry: Partial<RegisteredOperation>,
  sha256: (text: string) => string,
): string[] {
  if (!isOperationId(id)) return [`${id}: the id is not 64 lower-case hex digits`];
  const missing = (['name', 'text', 'since'] as const).filter((field) => typeof entry[field] !== 'string');
  if (missing.length > 0) return missing.map((field) => `${id}: ${field} is missing or not a text`);
  return sha256(entry.text ?? '') === id
    ? []
    : [`${id} (${entry.name}): the text was edited, its SHA-256 is another`];
}

/**
 * Checks an operation list by itself: ids are the SHA-256 of their texts and every entry is complete.
 * @returns one sentence per problem; empty when the list is sound.
 */
export function checkOperationList(list: OperationList, sha256: (text: string) => string): string[] {
  return Object.entries(list).flatMap(([id, entry]) => entryProblems(id, entry, sha256));
}

/**
 * Checks that a list only grew: app versions already released keep sending what they were built with.
 * @returns one sentence per entry that was removed or edited since `before`.
 */
export function checkOnlyAppended(before: OperationList, after: OperationList): string[] {
  return Object.entries(before).flatMap(([id, old]) => {
    const now = after[id];
    if (!now) return [`${id} (${old.name}): removed; released versions still send it`];
    const edited = (['name', 'text', 'since'] as const).filter((field) => now[field] !== old[field]);
    return edited.map((field) => `${id} (${old.name}): ${field} was edited`);
  });
}

/** The list with what is sent now added and marked as such; an id that already stands keeps its entry. */
export function appendOperations(list: OperationList, sent: OperationList): OperationList {
  const entries = Object.entries({ ...sent, ...list }).map(([id, { name, text, since }]) => {
    const entry: RegisteredOperation = { name, text, since, ...(sent[id] ? { current: true } : {}) };
    return [id, entry] as const;
  });
  return Object.fromEntries(entries);
}
