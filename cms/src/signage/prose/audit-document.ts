import type { Core } from '@strapi/strapi';
import { type AuditMeans, auditProse, type Finding, precedence } from 'shared/signage';
import { auditMeans } from '../audit-means';
import { signsNamingOtherwise } from '../register/exhibit-side';
import { type PlacedPassage, proseOf } from './passages';
import type { ProseType } from './prose-types';
import { type Replacement, replacementOf } from './replacement';

/** A finding in prose, with the words that its proposal changes. */
export interface ProseFinding extends Finding {
  readonly replacement?: Replacement;
}

/** A passage with what the rules for prose find in it. */
export interface AuditedPassage extends PlacedPassage {
  readonly findings: readonly ProseFinding[];
}

/** A document with what is found in its texts. */
export interface AuditedDocument {
  readonly documentId: string;
  readonly slug: string;
  /** The texts that exist in both languages: without its counterpart, nothing can be compared. */
  readonly passages: readonly AuditedPassage[];
}

function auditPassage(passage: PlacedPassage, means: AuditMeans): AuditedPassage {
  const findings = auditProse(passage, means)
    .sort(precedence)
    .map((finding) => {
      const replacement = replacementOf(passage[finding.field], finding);
      return replacement ? { ...finding, replacement } : finding;
    });
  return { ...passage, findings };
}

/** Adds to an exhibit's name what the signs that name it say otherwise. */
async function withSigns(
  strapi: Core.Strapi,
  documentId: string,
  passages: readonly AuditedPassage[],
): Promise<AuditedPassage[]> {
  const name = passages.find(({ id }) => id === 'name');
  if (!name) return [...passages];
  const lengths = { zh: name.zh.length, en: name.en.length };
  const found = await signsNamingOtherwise(strapi, documentId, lengths);
  return passages.map((passage) =>
    passage === name ? { ...name, findings: [...name.findings, ...found] } : passage,
  );
}

/** Audits the texts of all documents of a type, or of one. */
export async function auditDocuments(
  strapi: Core.Strapi,
  type: ProseType,
  documentId?: string,
): Promise<AuditedDocument[]> {
  const means = await auditMeans(strapi);
  const documents = await proseOf(strapi, type, documentId);
  return Promise.all(
    documents.map(async ({ passages, ...document }) => {
      const audited = passages
        .filter(({ zh, en }) => zh !== '' && en !== '')
        .map((passage) => auditPassage(passage, means));
      return {
        ...document,
        passages:
          type === 'api::guide.exhibit' ? await withSigns(strapi, document.documentId, audited) : audited,
      };
    }),
  );
}
