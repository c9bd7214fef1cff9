import { translationFingerprint, type Values } from 'shared/translation';
import type { FindingPlace, StandingWaiver } from '../gates/standing-waivers';

/** A waiver as content files hold it: each finding with the fingerprint of the version that it was found in. */
export interface FileWaiver extends Omit<StandingWaiver, 'findings'> {
  readonly findings: readonly string[];
}

interface Version {
  readonly shared: Values;
  readonly words: Values;
}
/** What a document holds, drafts and published, with its files by their paths. */
interface Versions {
  readonly drafts: Readonly<Record<string, Version>>;
  readonly published: Readonly<Record<string, Version>>;
}

/** A finding of a file's waiver: state, language, path, and fingerprint. */
export const findingLine = /^(draft|published) (\S+) (\S+) ([0-9a-f]{24})$/;

function fingerprintOf(versions: Versions, { status, locale }: FindingPlace): string | undefined {
  const version = (status === 'draft' ? versions.drafts : versions.published)[locale];
  return version && translationFingerprint(JSON.stringify([version.shared, version.words]));
}

/** Waivers as a file holds them. */
export const fileWaivers = (waivers: readonly StandingWaiver[], versions: Versions): FileWaiver[] =>
  waivers.map(({ findings, ...waiver }) => ({
    ...waiver,
    findings: findings.flatMap((place) => {
      const fingerprint = fingerprintOf(versions, place);
      return fingerprint ? [`${place.status} ${place.locale} ${place.path} ${fingerprint}`] : [];
    }),
  }));

/** The waivers of a file that still speak of what the file holds: a version that was changed since has none. */
export function waiversIn(waivers: readonly FileWaiver[], versions: Versions): StandingWaiver[] {
  return waivers.flatMap(({ findings, ...waiver }) => {
    const standing = findings.flatMap((line): FindingPlace[] => {
      const [, state, locale = '', path = '', fingerprint] = findingLine.exec(line) ?? [];
      const place: FindingPlace = { status: state === 'draft' ? 'draft' : 'published', locale, path };
      return fingerprintOf(versions, place) === fingerprint ? [place] : [];
    });
    return standing.length > 0 ? [{ ...waiver, findings: standing }] : [];
  });
}

const placesOf = (waivers: readonly StandingWaiver[]): string[] =>
  waivers.flatMap(({ check, findings }) =>
    findings.map(({ status, locale, path }) => `${check} ${status} ${locale} ${path}`),
  );

/** True when everything that is to be waived is, whoever did it. */
export function coversWaivers(
  kept: readonly StandingWaiver[] = [],
  wanted: readonly StandingWaiver[] = [],
): boolean {
  const known = new Set(placesOf(kept));
  return placesOf(wanted).every((place) => known.has(place));
}
