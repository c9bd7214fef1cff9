import type { Locale } from 'shared/locale';
import { builder } from './builder';

export const localeEnum = builder.enumType('Locale', {
  description:
    'A language the guide is written in. Chinese is the source, the others are translations of it.',
  values: {
    ZH: { value: 'zh-CN', description: 'Simplified Chinese, zh-CN.' },
    EN: { value: 'en', description: 'English, en.' },
  } as const,
});

/** What GraphQL calls a language in variables and answers. */
export const localeNames: Readonly<Record<Locale, 'ZH' | 'EN'>> = { 'zh-CN': 'ZH', en: 'EN' };

export const translationState = builder.enumType('TranslationState', {
  description: 'How far a text in a language can be trusted.',
  values: {
    ORIGINAL: { value: 'original', description: 'It is the Chinese source itself.' },
    REVIEWED: { value: 'reviewed', description: 'A person reviewed it against the present Chinese.' },
    MACHINE: { value: 'machine', description: 'A machine made it, and nobody has reviewed it.' },
    STALE: { value: 'stale', description: 'It was not reviewed against the present Chinese.' },
    MISSING: { value: 'missing', description: 'There is no translation: the Chinese is served.' },
  } as const,
});

export const publicationStatus = builder.enumType('PublicationStatus', {
  description: 'Which state of the content is read.',
  values: {
    PUBLISHED: { value: 'published', description: 'What has been published.' },
    DRAFT: {
      value: 'draft',
      description:
        'What curators are working on. Needs an API token; without one the whole request is refused with FORBIDDEN.',
    },
  } as const,
});

const categories = {
  GATE: 'A gate or gate tower.',
  BRIDGE: 'A bridge.',
  STONEWORK: 'Carved stone: columns, lions and the like.',
  STANDS: 'Viewing stands.',
  FLAG: 'The flagpole and its base.',
  SQUARE: 'A square.',
  STREET: 'A street.',
  MONUMENT: 'A monument as a whole.',
  RELIEF: 'A relief of the Monument.',
  HALL: 'A hall.',
  MUSEUM: 'A museum.',
  PARK: 'A park.',
  TEMPLE: 'A temple or altar.',
  AXIS: 'The central axis and what stands on it.',
  CEREMONY: 'A ceremony.',
  SEASONAL: 'Something put up for a season.',
} as const;

export const exhibitCategory = builder.enumType('ExhibitCategory', {
  description: 'What kind of thing an exhibit is.',
  values: Object.fromEntries(
    Object.entries(categories).map(([name, description]) => [
      name,
      { value: name.toLowerCase(), description },
    ]),
  ),
});

export const picturePreset = builder.enumType('PicturePreset', {
  description: 'Named sizes in which pictures are made ahead; there are no free sizes.',
  values: {
    THUMB: { value: 'thumb', description: '192 px square, cut around the focal point.' },
    CARD: { value: 'card', description: '640 × 400 px.' },
    HERO: { value: 'hero', description: '1280 × 800 px.' },
  } as const,
});

export const voice = builder.enumType('Voice', {
  description: 'Who speaks a narration.',
  values: {
    HUMAN: { value: 'human', description: 'A person.' },
    SYNTHESISED: { value: 'synthesised', description: 'A speech synthesiser; screens say so.' },
  } as const,
});

export const noticeLevel = builder.enumType('NoticeLevel', {
  description: 'How urgent a notice is.',
  values: {
    INFO: { value: 'info', description: 'Good to know.' },
    WARN: { value: 'warn', description: 'Changes a plan, such as a closed entrance.' },
    URGENT: { value: 'urgent', description: 'Needs action now.' },
  } as const,
});

export const timeBasis = builder.enumType('TimeBasis', {
  description: 'Where the flag times of a day come from.',
  values: {
    OFFICIAL: { value: 'official', description: 'The official year table.' },
    ESTIMATE: {
      value: 'estimate',
      description: 'The Sun model; at most a minute off, and to be shown as an estimate.',
    },
  } as const,
});

export const ceremonyKind = builder.enumType('CeremonyKind', {
  description: 'How the flag is raised on a day.',
  values: {
    ORDINARY: { value: 'ordinary', description: 'The daily ceremony.' },
    LARGE: {
      value: 'large',
      description: 'With the military band: the first day of a month and national days.',
    },
    SPECIAL: { value: 'special', description: 'Out of the ordinary, such as half-mast or a moved hour.' },
  } as const,
});

export const flagEvent = builder.enumType('FlagEvent', {
  description: 'What is done with the flag at a time of day.',
  values: {
    RAISE: { value: 'raise', description: 'The flag begins to rise; the anthem starts.' },
    LOWER: { value: 'lower', description: 'The flag is lowered.' },
  } as const,
});

export const accessState = builder.enumType('AccessState', {
  description: 'How the square is reached on a day with changed access.',
  values: {
    CLOSED: { value: 'closed', description: 'Nobody is let in.' },
    CHANGED: { value: 'changed', description: 'It is reached differently, as the reason says.' },
  } as const,
});
