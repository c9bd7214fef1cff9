import { type AuditedPassage, auditDocuments } from 'cms/signage/prose/audit-document';
import { type ProseType, proseTypes } from 'cms/signage/prose/prose-types';
import colours from 'picocolors';
import { withCms } from '../cms/with-cms';
import { StepFailed } from '../steps/step';
import { count, emptySummary, grave, type Summary } from './summary';
import { installationSettings, isInstalled } from './terms/installation';
import { lineOf } from './writers/table';

/** A text of a document: the document's type and slug, as content folders name them, and the path of the field. */
interface AuditedText extends AuditedPassage {
  readonly document: string;
}

interface ProseAudit {
  readonly texts: readonly AuditedText[];
  readonly summary: Summary;
}

const nameOf = (type: ProseType, slug: string) => `${type.replace('api::', '')}/${slug}`;

function auditInstallation(): Promise<ProseAudit> {
  return withCms(installationSettings(), async (strapi) => {
    const texts: AuditedText[] = [];
    for (const type of Object.keys(proseTypes) as ProseType[])
      for (const { slug, passages } of await auditDocuments(strapi, type))
        texts.push(...passages.map((passage) => ({ document: nameOf(type, slug), ...passage })));
    const summary = emptySummary();
    for (const { findings } of texts) count(summary, findings);
    return { texts, summary };
  });
}

function printTable({ texts, summary }: ProseAudit): void {
  for (const { document, id, place, zh, en, findings } of texts) {
    if (findings.length === 0) continue;
    const lines = findings.map(({ replacement, suggestion: _whole, ...finding }) =>
      lineOf(
        { ...finding, ...(replacement ? { suggestion: replacement.text || '(take out)' } : {}) },
        finding.field === 'zh' ? zh : en,
      ),
    );
    process.stdout.write(`${colours.bold(document)}  ${place} (${id})\n${lines.join('')}`);
  }
  const { S1, S2, S3, S4 } = summary.bySeverity;
  process.stdout.write(
    `${summary.signs} texts, ${summary.signsWithFindings} with findings: S1 ${S1}, S2 ${S2}, S3 ${S3}, S4 ${S4}\n`,
  );
}

function printJson({ texts, summary: { signs, signsWithFindings, ...rest } }: ProseAudit): void {
  const summary = { texts: signs, textsWithFindings: signsWithFindings, ...rest };
  const told = texts.map(({ document, id, place, findings }) => ({ document, path: id, place, findings }));
  process.stdout.write(`${JSON.stringify({ texts: told, summary }, null, 2)}\n`);
}

/**
 * Audits exhibits, stories, tours and notices of this installation (drafts, both languages) by the rules that fit
 * prose and the installation's terms. Exit code 1 when S1–S2 findings exist.
 */
export async function auditContent({ format }: { format: string }): Promise<void> {
  if (!isInstalled()) {
    const { dataFolder } = installationSettings();
    throw new StepFailed(`There is no installation in ${dataFolder}: set DATA_DIR, or start it first.`);
  }
  const audit = await auditInstallation();
  if (format === 'json') printJson(audit);
  else printTable(audit);
  process.exitCode = grave(audit.summary) ? 1 : 0;
}
