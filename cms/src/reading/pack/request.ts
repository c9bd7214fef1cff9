import { isLocale, type Locale } from 'shared/locale';
import { publicError } from '../graphql/errors';
import type { Operation } from '../serve/operations';

/** What a phone asks for: a tour in a language, for an app that asks with these operations. */
export interface PackRequest {
  readonly tour: string;
  readonly locale: Locale;
  readonly operations: readonly Operation[];
}

/** An app has as many operations as screens; a pack of more is no app's. */
const mostOperations = 16;

/**
 * Reads `/packs?tour=dawn-flag&locale=en&operations=<id>,<id>`.
 * @throws BAD_REQUEST naming the parameter, PERSISTED_QUERY_NOT_FOUND for an id that is not registered.
 */
export function packRequest(address: string, registered: ReadonlyMap<string, Operation>): PackRequest {
  const { searchParams } = new URL(address, 'http://localhost');
  const tour = searchParams.get('tour') ?? '';
  const locale = searchParams.get('locale') ?? '';
  const ids = [...new Set((searchParams.get('operations') ?? '').split(',').filter(Boolean))];
  if (!/^[a-z0-9-]{1,100}$/.test(tour)) throw publicError('BAD_REQUEST', 'tour must be the slug of a tour.');
  if (!isLocale(locale)) throw publicError('BAD_REQUEST', 'locale must be zh-CN or en.');
  if (ids.length === 0 || ids.length > mostOperations) {
    throw publicError('BAD_REQUEST', `operations must name 1 to ${mostOperations} operations.`);
  }
  const operations = ids.map((id) => {
    const operation = registered.get(id);
    if (!operation) {
      throw publicError('PERSISTED_QUERY_NOT_FOUND', 'No operation is registered under one of these ids.');
    }
    return operation;
  });
  return { tour, locale, operations };
}
