import type { Core } from '@strapi/strapi';
import { type InspectionState, inspectionStates } from 'shared/ceremony';
import { civilDate, isCivilDate, now } from 'shared/time';
import type { Stored } from '../../stored-documents';
import { ceremonyDocuments } from '../documents';
import { DeskRefused } from '../refused';

/** One inspection of the hoist or the pole. */
export interface InspectionFields {
  readonly equipment: 'hoist' | 'pole';
  readonly date: string;
  readonly result: 'passed' | 'remarks' | 'failed';
  readonly remarks?: string | null | undefined;
  /** Who inspected. */
  readonly by: string;
  /** Who wrote it into the log. */
  readonly enteredBy: string;
  readonly nextDue: string;
}

function problemsOf(entry: InspectionFields) {
  const problems: { field: string; message: string }[] = [];
  const dated = isCivilDate(entry.date);
  if (!dated || entry.date > civilDate(now())) {
    problems.push({ field: 'date', message: '“检查日期”应为真实的、不晚于今天的日期。' });
  }
  if (!isCivilDate(entry.nextDue) || (dated && entry.nextDue <= entry.date)) {
    problems.push({ field: 'nextDue', message: '“下次检查”应为晚于检查日期的真实日期。' });
  }
  if (!entry.by.trim()) problems.push({ field: 'by', message: '“检查人”必填。' });
  if (entry.result !== 'passed' && !entry.remarks?.trim()) {
    problems.push({ field: 'remarks', message: '“情况说明”必填：结果不是合格。' });
  }
  return problems;
}

/** Adds an inspection to the log; @throws DeskRefused naming every field that cannot be used. */
export async function logInspection(strapi: Core.Strapi, entry: InspectionFields): Promise<void> {
  const problems = problemsOf(entry);
  if (problems.length > 0) throw new DeskRefused(problems);
  await ceremonyDocuments<InspectionFields>(strapi, 'inspection').create({ data: entry });
}

/** The log, newest first, and how things stand with each piece of equipment today. */
export async function inspections(
  strapi: Core.Strapi,
): Promise<{ log: Stored<InspectionFields>[]; states: InspectionState[] }> {
  const log = await ceremonyDocuments<InspectionFields>(strapi, 'inspection').findMany({
    sort: 'date:desc',
    limit: 500,
  });
  return { log, states: inspectionStates(log, civilDate(now())) };
}
