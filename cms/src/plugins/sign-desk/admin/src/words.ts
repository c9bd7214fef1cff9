import { useReading } from './client';

/** A field's name in both languages. */
interface Label {
  readonly zh: string;
  readonly en: string;
}

/** The desk's words, from the one place where they stand: the rules shared with the server. */
export interface Words {
  readonly fields: Readonly<Record<string, Label>>;
  readonly kinds: Readonly<Record<string, string>>;
  readonly states: Readonly<Record<string, string>>;
  readonly cases: Readonly<Record<string, string>>;
  readonly steps: Readonly<Record<string, string>>;
}

const none: Words = { fields: {}, kinds: {}, states: {}, cases: {}, steps: {} };

/** The words, empty until they have been read. */
export const useWords = (): Words => useReading<Words>('/words').data ?? none;

/** What there is to filter by. */
export interface Choices {
  readonly areas: readonly string[];
  readonly owners: readonly string[];
  readonly rules: readonly string[];
  /** Exhibits of the guide that a sign can name. */
  readonly exhibits: readonly { readonly documentId: string; readonly name: string }[];
}

/** Areas, owners and rules of the register, exhibits of the guide, empty until they have been read. */
export const useChoices = (): Choices =>
  useReading<Choices>('/choices').data ?? { areas: [], owners: [], rules: [], exhibits: [] };
