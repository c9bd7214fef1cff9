import type { Core } from '@strapi/strapi';
import { type GateSubject, type JudgedFinding, judge, runChecks } from 'shared/gates';
import type { VersionStatus } from '../translation/load-versions';
import { loadSubjects } from './subject';
import { type Background, loadSurroundings } from './surroundings';
import { titleIn } from './title';
import { readWaivers, type StoredWaiver } from './waivers';

/** A document with everything the checks find in it. */
export interface JudgedDocument {
  readonly type: string;
  readonly documentId: string;
  readonly slug: string;
  /** Its name or title in the source language, or what there is. */
  readonly title: string;
  /** The languages that were looked at. */
  readonly locales: readonly string[];
  readonly findings: readonly JudgedFinding[];
  /** Waivers given to it, in force or not. */
  readonly waivers: readonly StoredWaiver[];
}

/** Runs the checks over documents that are loaded already. */
export async function judgeSubjects(
  strapi: Core.Strapi,
  subjects: readonly GateSubject[],
  background?: Background,
): Promise<JudgedDocument[]> {
  if (subjects.length === 0) return [];
  const around = await loadSurroundings(strapi, subjects, background);
  const waivers = await readWaivers(
    strapi,
    undefined,
    subjects.map(({ documentId }) => documentId),
  );
  return subjects.map((subject) => {
    const { type, documentId, slug } = subject;
    const own = waivers.filter((one) => one.contentType === type && one.documentId === documentId);
    const findings = judge(runChecks(subject, around), own);
    return {
      type,
      documentId,
      slug,
      title: titleIn(subject.versions),
      locales: Object.keys(subject.versions),
      findings,
      waivers: own,
    };
  });
}

/** What the checks find in documents of a type: in what is published, or in the drafts as if they all were. */
export async function judgeDocuments(
  strapi: Core.Strapi,
  type: string,
  status: VersionStatus,
  documentIds?: readonly string[],
  background?: Background,
): Promise<JudgedDocument[]> {
  return judgeSubjects(strapi, await loadSubjects(strapi, type, status, documentIds), background);
}
