import { type Locale, sourceLocale } from 'shared/locale';
import type { WordsView } from '../projection/views';
import { builder } from './builder';
import { localeEnum, translationState } from './enums';

interface TextAnswerView {
  readonly field: string;
  readonly asked: Locale;
  readonly served: Locale;
  readonly state: 'original' | 'reviewed' | 'machine' | 'stale' | 'missing';
}

export const textAnswer = builder.objectRef<TextAnswerView>('TextAnswer').implement({
  description: 'In which language one text was asked for and is served, and how far it can be trusted.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'The field of the same object that the text stands in.' }),
    asked: t.expose('asked', { type: localeEnum, description: 'The language of the request.' }),
    served: t.expose('served', { type: localeEnum, description: 'The language in which this text stands.' }),
    state: t.expose('state', { type: translationState, description: 'How far it can be trusted.' }),
  }),
});

/** What is said of one text: the original is never in doubt, and what is missing is served in Chinese. */
export function stateOfText({ asked, served, states }: WordsView, field: string): TextAnswerView {
  if (asked === sourceLocale) return { field, asked, served, state: 'original' };
  const state = served === asked ? (states?.[field] ?? 'reviewed') : 'missing';
  return { field, asked, served: state === 'missing' ? sourceLocale : served, state };
}

/** The texts among these fields that an object has, with what is said of each. */
export function textsIn(
  view: object,
  words: WordsView | undefined,
  fields: readonly string[],
): TextAnswerView[] {
  if (!words) return [];
  const values = view as Readonly<Record<string, unknown>>;
  return fields.filter((field) => values[field]).map((field) => stateOfText(words, field));
}

/** Describes `texts` alike on every object. */
export const aboutTexts =
  'The localised texts of this object that are there: language asked for, language served, and state.';
