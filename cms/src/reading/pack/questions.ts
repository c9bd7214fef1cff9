import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { type Locale, otherLocale } from 'shared/locale';
import { localeNames } from '../graphql/enums';
import { publicError } from '../graphql/errors';
import { checkedVariables, type Operation } from '../serve/operations';

/** A tour as far as a pack has to know it. */
export interface PackSubject {
  readonly tour: string;
  readonly locale: Locale;
  readonly stops: readonly { readonly slug: string; readonly number: number }[];
}

/** One question that the app asks on the way, and the key under which its answer is cached. */
export interface PackQuestion {
  readonly key: string;
  readonly operation: Operation;
  readonly variables: Readonly<Record<string, string | number>>;
}

/** The field that an operation is about: the first that is not about the answer's own type. */
function rootField({ selectionSet }: OperationDefinitionNode): string | undefined {
  const names = selectionSet.selections.flatMap((one) => (one.kind === 'Field' ? [one.name.value] : []));
  return names.find((name) => !name.startsWith('__'));
}

/** How the subject of a tour is named in the variables of an operation about one of its documents. */
function namings(
  operation: Operation,
  declared: ReadonlySet<string>,
  { tour, stops }: PackSubject,
): Record<string, string | number>[] {
  if (!declared.has('slug')) return [{}];
  const root = rootField(operation.definition);
  if (root === 'tour') return [{ slug: tour }];
  if (root !== 'exhibit') return [];
  const byNumber = declared.has('number');
  return stops.flatMap(({ slug, number }): Record<string, string | number>[] =>
    byNumber ? [{ slug }, { number }] : [{ slug }],
  );
}

/**
 * Everything that an app with these operations asks while someone walks a tour. A stop is asked for by its name and by
 * its number.
 * @throws BAD_REQUEST for an operation that is not about a tour, its stops or the guide as a whole.
 */
export function packQuestions(
  schema: GraphQLSchema,
  operations: readonly Operation[],
  subject: PackSubject,
): PackQuestion[] {
  return operations.flatMap((operation) => {
    const definitions = operation.definition.variableDefinitions ?? [];
    const declared = new Set(definitions.map(({ variable }) => variable.name.value));
    const languages = {
      ...(declared.has('locale') ? { locale: localeNames[subject.locale] } : {}),
      ...(declared.has('other') ? { other: localeNames[otherLocale(subject.locale)] } : {}),
    };
    const named = namings(operation, declared, subject);
    if (named.length === 0) throw publicError('BAD_REQUEST', `${operation.name} belongs to no tour.`);
    return named.map((naming) => {
      const variables: PackQuestion['variables'] = { ...languages, ...naming };
      const { canonical } = checkedVariables(schema, operation, variables);
      return { key: `${operation.id} ${canonical}`, operation, variables };
    });
  });
}
