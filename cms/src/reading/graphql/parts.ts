import { type Locale, sourceLocale } from 'shared/locale';
import type { TranslationState } from 'shared/translation';
import type { BookingRuleView, CoordinatesView, OpeningHoursView, SourceView } from '../projection/views';
import { builder } from './builder';
import { localeEnum, translationState } from './enums';
import { aboutTexts, textAnswer, textsIn } from './texts';

interface LocaleAnswerView {
  readonly asked: Locale;
  readonly served: Locale;
  readonly worst?: TranslationState | undefined;
}

export const localeAnswer = builder.objectRef<LocaleAnswerView>('LocaleAnswer').implement({
  description: 'Which language was asked for and which was served.',
  fields: (t) => ({
    asked: t.expose('asked', { type: localeEnum, description: 'The language of the request.' }),
    served: t.expose('served', { type: localeEnum, description: 'The language in which the texts stand.' }),
    fellBack: t.boolean({
      description:
        'True when there is no published text in the language asked for and Chinese is served instead.',
      resolve: ({ asked, served }) => asked !== served,
    }),
    state: t.field({
      type: translationState,
      description:
        'The worst state of the texts of the document, those of its pictures, stops and sources included; see texts.',
      resolve: ({ asked, served, worst }) => {
        if (asked === sourceLocale) return 'original' as const;
        return served === asked ? (worst ?? 'reviewed') : ('missing' as const);
      },
    }),
  }),
});

export const coordinates = builder.objectRef<CoordinatesView>('Coordinates').implement({
  description: 'A place on the Earth, in WGS-84 degrees. WeChat maps want GCJ-02: convert at the edge.',
  fields: (t) => ({
    latitude: t.exposeFloat('latitude', { description: 'Degrees north.' }),
    longitude: t.exposeFloat('longitude', { description: 'Degrees east.' }),
    accuracyMetres: t.exposeInt('accuracyMetres', {
      nullable: true,
      description: 'Radius in metres within which the place truly lies; null when not known.',
    }),
  }),
});

export const source = builder.objectRef<SourceView>('Source').implement({
  description: 'Where a fact comes from.',
  fields: (t) => ({
    texts: t.field({
      type: [textAnswer],
      description: aboutTexts,
      resolve: (view) => textsIn(view, view.words, ['title', 'code', 'page', 'checkedBy']),
    }),
    code: t.exposeString('code', { nullable: true, description: 'Code in the list of sources, such as G1.' }),
    title: t.exposeString('title', { description: 'Title of the work or page.' }),
    page: t.exposeString('page', {
      nullable: true,
      description: 'Page or address as given by the source list.',
    }),
    checkedOn: t.expose('checkedOn', {
      type: 'Date',
      nullable: true,
      description: 'Day on which it was last checked.',
    }),
    checkedBy: t.exposeString('checkedBy', { nullable: true, description: 'Who checked it.' }),
  }),
});

export const openingHours = builder.objectRef<OpeningHoursView>('OpeningHours').implement({
  description: 'Opening hours on some weekdays, within a season. Times are HH:MM in Asia/Shanghai.',
  fields: (t) => ({
    texts: t.field({
      type: [textAnswer],
      description: aboutTexts,
      resolve: (view) => textsIn(view, view.words, ['note', 'source']),
    }),
    weekdays: t.exposeIntList('weekdays', { description: 'ISO weekdays: 1 is Monday, 7 is Sunday.' }),
    opens: t.exposeString('opens', { description: 'Doors open, HH:MM.' }),
    closes: t.exposeString('closes', { description: 'Doors close, HH:MM.' }),
    lastEntry: t.exposeString('lastEntry', { nullable: true, description: 'Last entry, HH:MM.' }),
    validFrom: t.expose('validFrom', {
      type: 'Date',
      nullable: true,
      description: 'First day; null is open.',
    }),
    validTo: t.expose('validTo', {
      type: 'Date',
      nullable: true,
      description: 'Last day, included; null is open.',
    }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'What else to know, in the language served.',
    }),
    volatile: t.exposeBoolean('volatile', {
      description: 'True when the value changes often: show it with the day of its check.',
    }),
    source: t.exposeString('source', { nullable: true, description: 'Code of the source.' }),
    checkedOn: t.expose('checkedOn', {
      type: 'Date',
      nullable: true,
      description: 'Day on which it was last checked.',
    }),
  }),
});

export const bookingRule = builder.objectRef<BookingRuleView>('BookingRule').implement({
  description: 'How to book a visit. Times are HH:MM in Asia/Shanghai.',
  fields: (t) => ({
    texts: t.field({
      type: [textAnswer],
      description: aboutTexts,
      resolve: (view) => textsIn(view, view.words, ['text', 'price', 'website', 'source']),
    }),
    text: t.exposeString('text', { description: 'The rule in words, in the language served.' }),
    price: t.exposeString('price', { nullable: true, description: 'Price in words.' }),
    daysAheadFrom: t.exposeInt('daysAheadFrom', {
      nullable: true,
      description: 'Earliest booking, days before the visit.',
    }),
    daysAheadTo: t.exposeInt('daysAheadTo', {
      nullable: true,
      description: 'Latest booking, days before the visit; 0 is the same day.',
    }),
    releaseTime: t.exposeString('releaseTime', {
      nullable: true,
      description: 'Time of day at which places are released, HH:MM.',
    }),
    website: t.exposeString('website', { nullable: true, description: 'Where to book.' }),
    volatile: t.exposeBoolean('volatile', {
      description: 'True when the value changes often: show it with the day of its check.',
    }),
    source: t.exposeString('source', { nullable: true, description: 'Code of the source.' }),
    checkedOn: t.expose('checkedOn', {
      type: 'Date',
      nullable: true,
      description: 'Day on which it was last checked.',
    }),
  }),
});
