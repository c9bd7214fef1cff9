import type { Core, UID } from '@strapi/strapi';
import { checkById } from 'shared/gates';
import { gatedTypes } from '../translation/content-types';
import type { VersionStatus } from '../translation/load-versions';
import { type JudgedDocument, judgeDocuments } from './judge-documents';
import { placeOf } from './place';
import { loadBackground } from './surroundings';
import { readWaivers } from './waivers';

/** A finding as a line of the report. */
export interface ReportedFinding {
  readonly check: string;
  readonly severity: 'blocking' | 'advice';
  readonly waived: boolean;
  /** Domain and name of the type, as in content folders: `guide.exhibit`. */
  readonly type: string;
  readonly documentId: string;
  readonly slug: string;
  readonly title: string;
  readonly status: VersionStatus;
  /** Whether it holds for what visitors see now. */
  readonly published: boolean;
  readonly locale: string;
  /** Path of the field, such as `pictures.1.alternativeText`, and the place as curators know it. */
  readonly path: string;
  readonly place: string;
  readonly message: { readonly zh: string; readonly en: string };
}

/** Everything the checks find in everything. */
export interface CheckReport {
  readonly documents: number;
  readonly findings: readonly ReportedFinding[];
}

/** Documents judged at once: bounds memory, whatever the number of documents. */
const batch = 250;

async function idsOf(strapi: Core.Strapi, type: string): Promise<string[]> {
  const rows: { documentId: string }[] = await strapi.db
    .query(type as UID.ContentType)
    .findMany({ where: { publishedAt: null }, select: ['documentId'] as never, orderBy: { id: 'asc' } });
  return [...new Set(rows.map(({ documentId }) => documentId))];
}

const reported = (
  strapi: Core.Strapi,
  { type, documentId, slug, title, findings }: JudgedDocument,
  status: VersionStatus,
  live: ReadonlySet<string>,
): ReportedFinding[] =>
  findings.map(({ check, severity, waived, locale, path, message, fingerprint }) => ({
    check,
    severity,
    waived,
    type: type.replace('api::', ''),
    documentId,
    slug,
    title,
    status,
    published: live.has(`${documentId} ${fingerprint}`),
    locale,
    path: path.join('.'),
    place: placeOf(strapi, type, path),
    message,
  }));

const namesOf = (documents: readonly JudgedDocument[]): Set<string> =>
  new Set(
    documents.flatMap(({ documentId, findings }) =>
      findings.map(({ fingerprint }) => `${documentId} ${fingerprint}`),
    ),
  );

/**
 * Runs every check over every document: the drafts as they would be published, and what is published where it differs
 * in what is found. A finding in both is told once, of the draft, which is where it is mended.
 */
export async function checkEverything(
  strapi: Core.Strapi,
  onProgress: (done: number) => void = () => undefined,
): Promise<CheckReport> {
  const findings: ReportedFinding[] = [];
  let documents = 0;
  const background = await loadBackground(strapi, gatedTypes);
  for (const type of gatedTypes) {
    const ids = await idsOf(strapi, type);
    for (let start = 0; start < ids.length; start += batch) {
      const some = ids.slice(start, start + batch);
      const drafts = await judgeDocuments(strapi, type, 'draft', some, background);
      const published = await judgeDocuments(strapi, type, 'published', some, background);
      const [known, live] = [namesOf(drafts), namesOf(published)];
      findings.push(...drafts.flatMap((document) => reported(strapi, document, 'draft', live)));
      for (const document of published) {
        const only = document.findings.filter(
          (one) => !known.has(`${document.documentId} ${one.fingerprint}`),
        );
        findings.push(...reported(strapi, { ...document, findings: only }, 'published', live));
      }
      documents += some.length;
      onProgress(documents);
    }
  }
  return { documents, findings };
}

/** True for a finding that has to be mended or waived. */
export const stands = ({ severity, waived }: ReportedFinding): boolean => severity === 'blocking' && !waived;

/** A waiver with what it covers now: none where the content has changed, which has ended it. */
export interface ListedWaiver {
  readonly id: number;
  readonly check: string;
  readonly rule: string;
  readonly type: string;
  readonly documentId: string;
  readonly title: string;
  readonly reason: string;
  readonly who: string;
  readonly waivedAt: string;
  readonly inForce: boolean;
}

/** Every waiver that has not been taken back, newest first. */
export async function listWaivers(strapi: Core.Strapi): Promise<ListedWaiver[]> {
  const waivers = await readWaivers(strapi);
  const judged = new Map<string, JudgedDocument[]>();
  for (const type of new Set(waivers.map(({ contentType }) => contentType))) {
    const ids = waivers.flatMap(({ contentType, documentId }) => (contentType === type ? documentId : []));
    for (const status of ['draft', 'published'] as const)
      for (const document of await judgeDocuments(strapi, type, status, [...new Set(ids)]))
        judged.set(document.documentId, [...(judged.get(document.documentId) ?? []), document]);
  }
  return waivers.reverse().map(({ fingerprints, contentType, ...waiver }) => {
    const documents = judged.get(waiver.documentId) ?? [];
    const covered = documents.some(({ findings }) =>
      findings.some(({ check, fingerprint }) => check === waiver.check && fingerprints.includes(fingerprint)),
    );
    return {
      id: waiver.id,
      check: waiver.check,
      rule: checkById(waiver.check)?.rule.zh ?? waiver.check,
      type: contentType,
      documentId: waiver.documentId,
      title: documents[0]?.title ?? waiver.documentId,
      reason: waiver.reason,
      who: waiver.who,
      waivedAt: waiver.waivedAt,
      inForce: covered,
    };
  });
}
