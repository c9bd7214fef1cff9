import type { Core } from '@strapi/strapi';
import { civilDate, now } from 'shared/time';
import { judgeDocuments } from '../gates/judge-documents';
import { titleOf } from '../journal/changes';
import { journalTable } from '../journal/table';
import { gatedTypes } from '../translation/content-types';
import { type DocumentTranslation, translationsOf } from '../translation/document-translation';
import { type Figures, keepToday } from './trend';
import { type WaitingVersion, waitingVersions } from './waiting';

/** Texts of one document in one state. */
export interface WantingTexts {
  readonly type: string;
  readonly documentId: string;
  readonly title: string;
  readonly locale: string;
  readonly count: number;
}

/** A document in which checks find what blocks publishing. */
export interface FailingDocument {
  readonly type: string;
  readonly documentId: string;
  readonly title: string;
  readonly count: number;
  /** The first finding, in Chinese, and the language that it is in. */
  readonly message: string;
  readonly locale: string | null;
}

/** How everything stands. */
export interface Overview {
  /** When it was looked at, ISO 8601. */
  readonly at: string;
  readonly figures: Figures;
  readonly stale: readonly WantingTexts[];
  readonly missing: readonly WantingTexts[];
  readonly failing: readonly FailingDocument[];
  readonly waiting: readonly WaitingVersion[];
}

type State = 'reviewed' | 'machine' | 'stale' | 'missing';

function titleFrom({ versions, documentId }: DocumentTranslation): string {
  return titleOf(versions['zh-CN'] as never) ?? titleOf(Object.values(versions)[0] as never) ?? documentId;
}

async function look(strapi: Core.Strapi): Promise<Overview> {
  const states: Record<State, number> = { reviewed: 0, machine: 0, stale: 0, missing: 0 };
  const wanting: Record<'stale' | 'missing', WantingTexts[]> = { stale: [], missing: [] };
  const failing: FailingDocument[] = [];
  const waiting: WaitingVersion[] = [];
  let documents = 0;
  for (const type of gatedTypes) {
    for (const document of await translationsOf(strapi, type)) {
      documents += 1;
      for (const [locale, texts] of Object.entries(document.texts)) {
        for (const { state } of texts) states[state as State] += 1;
        for (const state of ['stale', 'missing'] as const) {
          const count = texts.filter((text) => text.state === state).length;
          if (count === 0) continue;
          const { documentId } = document;
          wanting[state].push({ type, documentId, title: titleFrom(document), locale, count });
        }
      }
    }
    for (const { documentId, title, findings } of await judgeDocuments(strapi, type, 'draft')) {
      const standing = findings.filter(({ severity, waived }) => severity === 'blocking' && !waived);
      const [first] = standing;
      if (!first) continue;
      const { locale, message } = first;
      failing.push({ type, documentId, title, count: standing.length, message: message.zh, locale });
    }
    waiting.push(...(await waitingVersions(strapi, type)));
  }
  const { reviewed, machine, stale, missing } = states;
  const figures: Figures = {
    texts: reviewed + machine + stale + missing,
    reviewed,
    machine,
    stale,
    missing,
    documents,
    failing: failing.length,
    waiting: waiting.length,
  };
  waiting.sort((left, right) => right.changedAt.localeCompare(left.changedAt));
  return { at: now().toISOString(), figures, ...wanting, failing, waiting };
}

/** How long somebody waits for a new look when there is an older one. */
const patienceMilliseconds = 2000;

interface Kept {
  readonly key: string;
  readonly overview: Overview;
}

const kept = new WeakMap<Core.Strapi, Kept>();
const looking = new WeakMap<Core.Strapi, { key: string; promise: Promise<Overview> }>();

/** The state of the content in one word: every change of it adds a line to the journal. */
async function presentKey(strapi: Core.Strapi): Promise<string> {
  const last = await strapi.db.connection(journalTable(strapi)).max('sequence as sequence').first();
  return `${last?.sequence ?? 0} ${civilDate(now())}`;
}

function lookOnce(strapi: Core.Strapi, key: string): Promise<Overview> {
  const known = looking.get(strapi);
  if (known?.key === key) return known.promise;
  const promise = look(strapi)
    .then(async (overview) => {
      kept.set(strapi, { key, overview });
      await keepToday(strapi, overview.figures);
      return overview;
    })
    .finally(() => looking.delete(strapi));
  looking.set(strapi, { key, promise });
  return promise;
}

/**
 * How everything stands; looked at again whenever something has changed. Where that takes long, the last look is given
 * (it says when that was) while the new one is on its way.
 */
export async function overviewOf(strapi: Core.Strapi): Promise<Overview> {
  const key = await presentKey(strapi);
  const last = kept.get(strapi);
  if (last?.key === key) return last.overview;
  const fresh = lookOnce(strapi, key);
  if (!last) return fresh;
  fresh.catch((error) => strapi.log.warn(`Overview: ${(error as Error).message}`));
  const later = new Promise<Overview>((done) =>
    setTimeout(done, patienceMilliseconds, last.overview).unref(),
  );
  return Promise.race([fresh, later]);
}
