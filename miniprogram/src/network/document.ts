import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DocumentNode } from 'graphql';

/** A node of the syntax tree, as graphql's own parser makes it without locations. */
type Node = Record<string, unknown>;

const token = /\.{3}|[A-Za-z_]\w*|-?\d+(?:\.\d+)?|"[^"\\]*"|[$!:(){}[\]@=]/g;

/**
 * Reads the text of a registered operation. Registered texts are machine-written in one narrow form, so a small
 * reader does: graphql's parser would be 34 KB more in WeChat's main package, and ready-made trees ten times the text.
 */
class Reader {
  private readonly tokens: readonly string[];
  private at = 0;

  constructor(text: string) {
    this.tokens = text.match(token) ?? [];
  }

  private peek = () => this.tokens[this.at] ?? '';
  private take = () => this.tokens[this.at++] ?? '';

  private skip(sign: string): boolean {
    if (this.peek() !== sign) return false;
    this.at += 1;
    return true;
  }

  private expect(sign: string): void {
    if (!this.skip(sign)) throw new Error(`Expected ${sign}, found ${this.peek() || 'the end'}`);
  }

  private many(open: string, read: () => Node, close: string): Node[] {
    const found: Node[] = [];
    if (this.skip(open)) while (!this.skip(close)) found.push(read());
    return found;
  }

  private name = (): Node => ({ kind: 'Name', value: this.take() });

  private named = (): Node => ({ kind: 'NamedType', name: this.name() });

  private type = (): Node => {
    let type: Node;
    if (this.skip('[')) {
      type = { kind: 'ListType', type: this.type() };
      this.expect(']');
    } else type = this.named();
    return this.skip('!') ? { kind: 'NonNullType', type } : type;
  };

  private variable = (): Node => {
    this.expect('$');
    return { kind: 'Variable', name: this.name() };
  };

  private value = (): Node => {
    const next = this.peek();
    if (next === '$') return this.variable();
    if (next === '[') return { kind: 'ListValue', values: this.many('[', this.value, ']') };
    if (next === '{') return { kind: 'ObjectValue', fields: this.many('{', this.pair('ObjectField'), '}') };
    this.take();
    if (next.startsWith('"')) return { kind: 'StringValue', value: next.slice(1, -1), block: false };
    if (/^-?\d/.test(next)) return { kind: next.includes('.') ? 'FloatValue' : 'IntValue', value: next };
    if (next === 'true' || next === 'false') return { kind: 'BooleanValue', value: next === 'true' };
    return next === 'null' ? { kind: 'NullValue' } : { kind: 'EnumValue', value: next };
  };

  private pair = (kind: string) => (): Node => {
    const name = this.name();
    this.expect(':');
    return { kind, name, value: this.value() };
  };

  private arguments = () => this.many('(', this.pair('Argument'), ')');

  private directives(): Node[] {
    const found: Node[] = [];
    while (this.skip('@')) found.push({ kind: 'Directive', name: this.name(), arguments: this.arguments() });
    return found;
  }

  private selection = (): Node => {
    if (this.skip('...')) {
      if (this.peek() !== 'on')
        return { kind: 'FragmentSpread', name: this.name(), directives: this.directives() };
      this.take();
      return {
        kind: 'InlineFragment',
        typeCondition: this.named(),
        directives: this.directives(),
        selectionSet: this.selections(),
      };
    }
    const first = this.name();
    const alias = this.skip(':') ? first : undefined;
    return {
      kind: 'Field',
      alias,
      name: alias ? this.name() : first,
      arguments: this.arguments(),
      directives: this.directives(),
      selectionSet: this.peek() === '{' ? this.selections() : undefined,
    };
  };

  private selections = (): Node => ({
    kind: 'SelectionSet',
    selections: this.many('{', this.selection, '}'),
  });

  private variableDefinition = (): Node => {
    const variable = this.variable();
    this.expect(':');
    const type = this.type();
    const defaultValue = this.skip('=') ? this.value() : undefined;
    return { kind: 'VariableDefinition', variable, type, defaultValue, directives: this.directives() };
  };

  private definition(): Node {
    const operation = this.take();
    const name = this.name();
    if (operation === 'fragment') {
      this.expect('on');
      const typeCondition = this.named();
      const directives = this.directives();
      return { kind: 'FragmentDefinition', name, typeCondition, directives, selectionSet: this.selections() };
    }
    const variableDefinitions = this.many('(', this.variableDefinition, ')');
    const directives = this.directives();
    return {
      kind: 'OperationDefinition',
      operation,
      name,
      variableDefinitions,
      directives,
      selectionSet: this.selections(),
    };
  }

  document(): Node {
    const definitions: Node[] = [];
    while (this.at < this.tokens.length) definitions.push(this.definition());
    return { kind: 'Document', definitions };
  }
}

/** The syntax tree of one operation of the mini-program. */
export const read = (text: string): DocumentNode => new Reader(text).document() as unknown as DocumentNode;

/** An operation that the server knows by the SHA-256 of its text, which is read when it is first asked. */
export function operation<Data, Variables>(hash: string, text: string): TypedDocumentNode<Data, Variables> {
  const document = { kind: 'Document', __meta__: { hash } };
  const put = (property: PropertyDescriptor) =>
    Object.defineProperty(document, 'definitions', { enumerable: true, configurable: true, ...property });
  const get = () => {
    const { definitions } = read(text);
    put({ value: definitions });
    return definitions;
  };
  return put({ get }) as unknown as TypedDocumentNode<Data, Variables>;
}

/** The id under which the server knows an operation; empty for one that is not registered. */
export const hashOf = (document: DocumentNode): string =>
  (document as { __meta__?: { hash?: string } }).__meta__?.hash ?? '';
