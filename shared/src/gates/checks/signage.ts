import { sourceLocale } from '../../locale';
import { type AuditMeans, auditProse, type Finding, type Passage, type Severity } from '../../signage';
import {
  type CheckFinding,
  type ContentCheck,
  type GateSubject,
  type GateSurroundings,
  typesOf,
} from '../check';
import { text } from '../read';

/** Fields that quote titles and names as they stand elsewhere: the rules for our own prose do not fit them. */
const quoted = new Set([
  'code',
  'title@guide.source',
  'page',
  'checkedBy',
  'credit',
  'source',
  'website',
  'weekdays',
]);

function isProse(field: string): boolean {
  const [owner, name = ''] = [field.split('.').slice(0, -1).join('.'), field.split('.').at(-1)];
  return !quoted.has(name) && !quoted.has(`${name}@${owner}`);
}

/** Passages remembered at once: a document's, as draft and as published, and those of its neighbours in a report. */
const mostRemembered = 20_000;

const remembered = new WeakMap<AuditMeans, Map<string, readonly Finding[]>>();

/** What the auditor finds in a passage. The same words are audited once: transcripts repeat their text, drafts what is published. */
function auditOnce(passage: Passage, means: AuditMeans): readonly Finding[] {
  const known = remembered.get(means) ?? new Map<string, readonly Finding[]>();
  remembered.set(means, known);
  const key = `${passage.zh}\u0000${passage.en}`;
  const before = known.get(key);
  if (before) return before;
  if (known.size >= mostRemembered) known.clear();
  const found = auditProse(passage, means);
  known.set(key, found);
  return found;
}

/** What the auditor finds in the texts of a document, asked once for all checks of a subject. */
const asked = new WeakMap<GateSubject, { finding: Finding; place: CheckFinding }[]>();

function audited(subject: GateSubject, { means }: GateSurroundings) {
  const known = asked.get(subject);
  if (known || !means) return known ?? [];
  const found = Object.entries(subject.texts).flatMap(([locale, texts]) =>
    texts.flatMap(({ kind, field, source, translation, sourcePath, translationPath }) => {
      if (kind === 'fact' || !isProse(field) || !source.trim() || !translation.trim()) return [];
      if (!subject.versions[locale]) return [];
      const passage = { id: field, zh: source, en: translation };
      return auditOnce(passage, means).map((finding) => ({
        finding,
        place: {
          locale: finding.field === 'zh' ? sourceLocale : locale,
          path: (finding.field === 'zh' ? sourcePath : translationPath) ?? [],
          message: {
            zh: `${finding.message.zh}（${finding.rule}）`,
            en: `${finding.message.en} (${finding.rule})`,
          },
          content: [source, translation, finding.rule],
        },
      }));
    }),
  );
  asked.set(subject, found);
  return found;
}

const termRule = 'NAME-01';

const auditCheck = (
  about: Pick<ContentCheck, 'id' | 'severity' | 'rule' | 'reason'>,
  wanted: (finding: Finding) => boolean,
): ContentCheck => ({
  ...about,
  types: typesOf.spoken,
  *find(subject, surroundings) {
    for (const { finding, place } of audited(subject, surroundings)) if (wanted(finding)) yield place;
  },
});

const graveness: readonly Severity[] = ['S1', 'S2'];
const isGrave = ({ severity }: Finding) => graveness.includes(severity);

const terms = auditCheck(
  {
    id: 'terms-not-forbidden',
    severity: 'blocking',
    rule: {
      zh: '译名不用术语库禁用的写法。',
      en: 'Names are not written in a form that the term base forbids.',
    },
    reason: { zh: '以“内容管理 › 术语”为准。', en: 'The term base of the signage team decides.' },
  },
  ({ rule }) => rule === termRule,
);

const grave = auditCheck(
  {
    id: 'prose-without-grave-faults',
    severity: 'blocking',
    rule: {
      zh: '标识审校在中英文里没有发现 S1、S2 级问题。',
      en: 'The sign auditor finds nothing grave (S1, S2) in either language.',
    },
    reason: { zh: 'DB11/T 334 等译写规范。', en: 'DB11/T 334 and the other norms of translation.' },
  },
  (finding) => finding.rule !== termRule && isGrave(finding),
);

const light = auditCheck(
  {
    id: 'prose-without-light-faults',
    severity: 'advice',
    rule: {
      zh: '标识审校在中英文里没有发现 S3、S4 级问题。',
      en: 'The sign auditor finds nothing light (S3, S4) in either language.',
    },
    reason: { zh: 'DB11/T 334 等译写规范。', en: 'DB11/T 334 and the other norms of translation.' },
  },
  (finding) => finding.rule !== termRule && !isGrave(finding),
);

const plain = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[^a-z0-9']+/g, ' ')
    .trim();

const names: ContentCheck = {
  id: 'names-as-on-signs',
  severity: 'blocking',
  rule: {
    zh: '名称的译法与现场标识（术语库）一致。',
    en: 'Names are translated as on the signs on the spot (the term base).',
  },
  reason: { zh: '观众要在牌子上认出同一个名字。', en: 'Visitors must find the same name on the signs.' },
  types: [...typesOf.exhibit, 'api::guide.area'],
  *find({ versions }, { means }) {
    const zh = text(versions[sourceLocale]?.name);
    const term = means?.terms.terms.find((one) => one.zh === zh);
    if (!term) return;
    for (const [locale, version] of Object.entries(versions)) {
      const name = text(version.name);
      if (locale === sourceLocale || !name) continue;
      const allowed = [term.preferred, ...term.accepted];
      // A word of explanation may follow: the name itself must be found in it.
      if (allowed.some((form) => ` ${plain(name)} `.includes(` ${plain(form)} `))) continue;
      yield {
        locale,
        path: ['name'],
        message: {
          zh: `标识上写作“${term.preferred}”`,
          en: `On the signs it is "${term.preferred}"`,
        },
        content: [zh, name],
      };
    }
  },
};

export const signageChecks = [terms, grave, light, names];
