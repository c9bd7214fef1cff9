import type { Plan } from './plan';
import { type DocumentState, nameOf } from './state';

function numbersOf(state: DocumentState | undefined): Set<unknown> {
  const versions = [...Object.values(state?.drafts ?? {}), ...Object.values(state?.published ?? {})];
  return new Set(versions.map(({ shared }) => shared.number).filter((number) => number !== undefined));
}

/**
 * Names of documents that have to give up their number before anything is written, because another document of the
 * same folder takes it: the CMS lets no two exhibits carry one number, not even for a moment.
 */
export function numbersToVacate({ documents, stored }: Pick<Plan, 'documents' | 'stored'>): Set<string> {
  const takers = new Map<string, Set<unknown>>();
  for (const { state } of documents) takers.set(nameOf(state.type, state.slug), numbersOf(state));
  const taken = (type: string, name: string, number: unknown) =>
    [...takers].some(
      ([other, numbers]) => other !== name && other.startsWith(`${type}/`) && numbers.has(number),
    );
  const leaving = documents.filter(({ state }) => {
    const name = nameOf(state.type, state.slug);
    return [...numbersOf(stored.get(name)?.state)].some(
      (number) => !takers.get(name)?.has(number) && taken(state.type, name, number),
    );
  });
  return new Set(leaving.map(({ state }) => nameOf(state.type, state.slug)));
}
