import { type Projector, referencesTo } from './projector';
import type { Linked, Stored, StoredVersion } from './stored';
import { instant, text } from './values';
import type { NoticeView } from './views';

interface StoredTemplate extends Linked {
  readonly title?: Stored<string>;
  readonly text?: Stored<string>;
}

export interface StoredNotice extends StoredVersion {
  readonly level?: Stored<string>;
  readonly title?: Stored<string>;
  readonly text?: Stored<string>;
  readonly startsAt?: Stored<string | Date>;
  readonly endsAt?: Stored<string | Date>;
  readonly template?: Stored<StoredTemplate>;
  readonly blanks?: Stored<Record<string, unknown>>;
}

/** A template's text with its named blanks filled; a blank without a value shows as an ellipsis, never as {name}. */
function filled(template: string, blanks: Stored<Record<string, unknown>>): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = blanks?.[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '…';
  });
}

function level(value: Stored<string>): NoticeView['level'] {
  return value === 'urgent' || value === 'warn' ? value : 'info';
}

function milliseconds(value: Stored<string | Date>): number | null {
  return value ? new Date(value).getTime() : null;
}

export const noticeProjector: Projector<'notice', StoredNotice> = {
  populate: { template: true },
  view: (structure, words) => ({
    slug: structure.slug ?? '',
    level: level(structure.level),
    title: text(words.title) ?? filled(words.template?.title ?? '', words.blanks),
    text: text(words.text) ?? filled(words.template?.text ?? '', words.blanks),
    startsAt: instant(structure.startsAt),
    endsAt: instant(structure.endsAt),
  }),
  columns: (structure) => ({
    slug: structure.slug ?? '',
    position: 0,
    startsAt: milliseconds(structure.startsAt),
    endsAt: milliseconds(structure.endsAt),
  }),
  references: (structure, every) =>
    referencesTo(
      'template',
      [structure, ...every].flatMap(({ template }) => (template ? [template.documentId] : [])),
    ),
};
