import type { Storage } from '../../platform/storage.types';

/** A report made on this phone: the secret of its link, and of which sign it was. */
export interface KeptReport {
  readonly key: string;
  readonly sign: string;
  readonly at: string;
}

const key = 'sign-reports';
const most = 20;

/** The reports of this phone, the last first. */
export function keptReports(storage: Storage): KeptReport[] {
  try {
    const kept: unknown = JSON.parse(storage.read(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((each: KeptReport) => typeof each?.key === 'string') : [];
  } catch {
    return [];
  }
}

/** Keeps the link of a report, so that its answer can be found again. */
export function keepReport(storage: Storage, report: KeptReport): void {
  const others = keptReports(storage).filter((each) => each.key !== report.key);
  storage.write(key, JSON.stringify([report, ...others].slice(0, most)));
}
