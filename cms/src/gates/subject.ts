import type { Core } from '@strapi/strapi';
import type { GateSubject } from 'shared/gates';
import { sourceLocale } from 'shared/locale';
import type { Values } from 'shared/translation';
import { documentTypeOf } from '../reading/documents';
import { mayLackLinks, withLinks } from '../reading/projection/links';
import type { StoredVersion } from '../reading/projection/stored';
import { tablesOf } from '../reading/store/tables';
import { storedLinks } from '../reading/store/write';
import { type DocumentTranslation, translationsOf } from '../translation/document-translation';
import type { VersionStatus } from '../translation/load-versions';
import { wordsModelOf } from '../translation/words-model';

const subjectOf = (
  strapi: Core.Strapi,
  type: string,
  { documentId, versions, texts }: DocumentTranslation,
): GateSubject => ({
  type,
  documentId,
  slug: String(Object.values(versions)[0]?.slug ?? ''),
  model: wordsModelOf(strapi, type),
  versions,
  texts,
});

/** Strapi loses relations of published documents now and then: what a document was published with is remembered. */
async function completed(strapi: Core.Strapi, subjects: readonly GateSubject[]): Promise<GateSubject[]> {
  const type = documentTypeOf(subjects[0]?.type ?? '');
  if (!type) return [...subjects];
  const source = ({ versions }: GateSubject) => versions[sourceLocale] as StoredVersion & Values;
  const lacking = subjects.filter((subject) => source(subject) && mayLackLinks(type, source(subject)));
  if (lacking.length === 0) return [...subjects];
  const ids = lacking.map(({ documentId }) => documentId);
  const links = await strapi.db.transaction(({ trx }) => storedLinks(trx, tablesOf(strapi), type, ids));
  return subjects.map((subject) => {
    const known = links.get(subject.documentId);
    if (!known || !lacking.includes(subject)) return subject;
    const whole = withLinks(type, source(subject), known) as StoredVersion & Values;
    return { ...subject, versions: { ...subject.versions, [sourceLocale]: whole } };
  });
}

/** Documents of a type as the checks see them: as published, or as they would be if all drafts were. */
export async function loadSubjects(
  strapi: Core.Strapi,
  type: string,
  status: VersionStatus,
  documentIds?: readonly string[],
): Promise<GateSubject[]> {
  const documents = await translationsOf(strapi, type, {
    status,
    ...(documentIds ? { documentIds } : {}),
  });
  const subjects = documents.map((document) => subjectOf(strapi, type, document));
  return status === 'published' ? completed(strapi, subjects) : subjects;
}
