import { entriesOf } from '../../translation';
import { type ContentCheck, type GateSubject, typesOf } from '../check';
import { linked, sharedVersion, textsOf } from '../read';

const exhibits = 'api::guide.exhibit';

interface Reference {
  readonly path: (string | number)[];
  readonly to: string;
  readonly documentId: unknown;
}

function* references({ type }: GateSubject, values: Readonly<Record<string, unknown>>): Generator<Reference> {
  if (type === exhibits && values.area)
    yield { path: ['area'], to: 'api::guide.area', documentId: linked(values.area)?.documentId };
  if (type === 'api::visit.notice' && values.template)
    yield {
      path: ['template'],
      to: 'api::visit.notice-template',
      documentId: linked(values.template)?.documentId,
    };
  if (type === 'api::guide.story')
    for (const [index, one] of entriesOf(values.exhibits).entries())
      yield { path: ['exhibits', index], to: exhibits, documentId: one.documentId };
  if (type === 'api::guide.tour')
    for (const [index, stop] of entriesOf(values.stops).entries())
      yield { path: ['stops', index, 'exhibit'], to: exhibits, documentId: linked(stop.exhibit)?.documentId };
}

const alive: ContentCheck = {
  id: 'references-alive',
  severity: 'blocking',
  rule: {
    zh: '所指的片区、展项、模板都已发布。',
    en: 'The areas, exhibits and templates referred to are published.',
  },
  reason: { zh: '路线上的一站不能是空的。', en: 'A stop of a tour must not lead to nothing.' },
  types: typesOf.all,
  *find(subject, { isPublished }) {
    const shared = sharedVersion(subject);
    if (!shared) return;
    for (const { path, to, documentId } of references(subject, shared.values)) {
      if (typeof documentId === 'string' && isPublished(to, documentId)) continue;
      yield {
        locale: shared.locale,
        path,
        message: { zh: '所指的内容没有发布', en: 'What it refers to is not published' },
        content: [to, documentId],
      };
    }
  },
};

/** Addresses of the guide's own screens, as curators copy them from a browser. */
const own = /guide\/(exhibit|story|tour)\/index\?slug=([a-z0-9-]+)/g;

const links: ContentCheck = {
  id: 'links-alive',
  severity: 'blocking',
  rule: {
    zh: '文字里指向导览页面的链接都打得开。',
    en: 'Links in texts to screens of the guide lead somewhere.',
  },
  reason: {
    zh: '点开是空白页的链接会让人以为导览坏了。',
    en: 'A link to an empty screen makes the guide look broken.',
  },
  types: typesOf.all,
  *find(subject, { isPage }) {
    for (const { locale, path, text } of textsOf(subject))
      for (const [address, kind = '', slug = ''] of text.matchAll(own)) {
        if (isPage(kind, slug)) continue;
        yield {
          locale,
          path,
          message: { zh: `没有已发布的页面 ${address}`, en: `There is no published screen ${address}` },
          content: text,
        };
      }
  },
};

export const referenceChecks = [alive, links];
