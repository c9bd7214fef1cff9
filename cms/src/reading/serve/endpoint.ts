import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { type GraphQLSchema, getOperationAST, parse, specifiedRules, validate } from 'graphql';
import { publicError } from '../graphql/errors';
import type { Preview } from '../preview/preview';
import { type Answer, answerFor, contentTypeFor, json, refusalFor, type Telling } from './answer';
import type { Executed, Execution } from './execution';
import { freeQueryRules, mostTokens } from './limits';
import { checkedVariables, type Operation, operationId } from './operations';
import { bodyOf, parametersOfAddress, parametersOfBody, type RequestParameters } from './request';

/** What the endpoint needs of the house around it. */
export interface EndpointSettings {
  readonly schema: GraphQLSchema;
  readonly operations: ReadonlyMap<string, Operation>;
  readonly production: boolean;
  readonly execute: (execution: Execution) => Promise<Executed>;
  readonly mayReadDrafts: (authorization: string | undefined) => Promise<boolean>;
  readonly previewOf: (headers: IncomingHttpHeaders) => Promise<Preview | undefined>;
  readonly report: (error: unknown) => void;
}

async function parametersOf(request: IncomingMessage): Promise<RequestParameters> {
  if (request.method !== 'POST') {
    return parametersOfAddress(new URL(request.url ?? '', 'http://localhost').searchParams);
  }
  const type = (request.headers['content-type'] ?? '').toLowerCase().replaceAll(' ', '');
  if (!/^application\/json(;charset=utf-?8)?$/.test(type)) {
    throw publicError('UNSUPPORTED_MEDIA_TYPE', 'A POST carries application/json in UTF-8.');
  }
  return parametersOfBody(await bodyOf(request));
}

/** GraphQL over HTTP for one schema: registered operations for everyone, free queries where they are allowed. */
export class Endpoint {
  constructor(private readonly settings: EndpointSettings) {}

  async answer(request: IncomingMessage): Promise<Answer> {
    const { production } = this.settings;
    const contentType = contentTypeFor(request.headers.accept);
    // Production tells every faulty request by its status; elsewhere GraphQL over HTTP's older rule for JSON holds.
    const requestErrorStatus = !production && contentType === json ? 200 : 400;
    const telling: Telling = {
      suggestions: !production,
      requestErrorStatus,
      contentType: contentType ?? json,
    };
    try {
      if (!['GET', 'HEAD', 'POST'].includes(request.method ?? '')) {
        throw publicError('METHOD_NOT_ALLOWED', 'Use GET or POST.');
      }
      if (!contentType) throw publicError('NOT_ACCEPTABLE', 'Answers are application/json.');
      const { result } = await this.settings.execute(await this.execution(request));
      for (const error of result.errors ?? []) this.settings.report(error.originalError ?? error);
      return answerFor(result, telling);
    } catch (error) {
      this.settings.report(error);
      return refusalFor(Array.isArray(error) ? error : [error], telling);
    }
  }

  private async execution(request: IncomingMessage): Promise<Execution> {
    const parameters = await parametersOf(request);
    const preview = await this.settings.previewOf(request.headers);
    const drafts = !preview && (await this.settings.mayReadDrafts(request.headers.authorization));
    const registered = parameters.operationId
      ? this.settings.operations.get(parameters.operationId)
      : undefined;
    if (registered) return { ...this.registered(registered, parameters), drafts, preview };
    const free = drafts || !this.settings.production;
    if (parameters.operationId && !(free && parameters.query)) {
      throw publicError('PERSISTED_QUERY_NOT_FOUND', 'No operation is registered under this id.');
    }
    if (!parameters.query) throw publicError('BAD_REQUEST', 'The request names no operation.');
    if (!free) throw publicError('FORBIDDEN', 'Only registered operations are served.');
    return { ...this.free(parameters.query, parameters), drafts, preview };
  }

  private registered(operation: Operation, parameters: RequestParameters): Omit<Execution, 'drafts'> {
    if (parameters.operationName && parameters.operationName !== operation.name) {
      throw publicError('BAD_REQUEST', 'operationName is not that of the registered operation.');
    }
    if (parameters.query !== undefined && parameters.query !== operation.text) {
      throw publicError('BAD_REQUEST', 'query is not the text of the registered operation.');
    }
    const { given } = checkedVariables(this.settings.schema, operation, parameters.variables);
    return { document: operation.document, variables: given };
  }

  private free(query: string, parameters: RequestParameters): Omit<Execution, 'drafts'> {
    const { operationName, variables } = parameters;
    if (parameters.operationId && parameters.operationId !== operationId(query)) {
      throw publicError('BAD_REQUEST', 'The id is not the SHA-256 of the query.');
    }
    const { schema, production } = this.settings;
    const document = parse(query, { maxTokens: mostTokens });
    const rules = [...specifiedRules, ...freeQueryRules({ introspection: !production })];
    const problems = validate(schema, document, rules, { maxErrors: 5 });
    if (problems.length > 0) throw problems;
    if (!getOperationAST(document, operationName)) {
      throw publicError('GRAPHQL_INVALID', 'operationName must name one operation of the query.');
    }
    return { document, operationName, variables };
  }
}
