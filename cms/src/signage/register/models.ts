import type { Core } from '@strapi/strapi';

type Models = Parameters<Core.Strapi['db']['init']>[0]['models'];

// A new object for every column: Strapi writes the column's name into it.
const id = () => ({ type: 'increments' as const });
const string = () => ({ type: 'string' as const });
const text = () => ({ type: 'text' as const });
const whole = () => ({ type: 'integer' as const });
const yes = () => ({ type: 'boolean' as const });
const json = () => ({ type: 'json' as const });

/**
 * What the register keeps beside the signs themselves, as Strapi models like the reading side's: created and
 * upgraded at boot on SQLite and PostgreSQL. Instants are ISO 8601 in UTC and sort as text; days are civil dates.
 */
export const registerModels = (): Models => [
  {
    // The texts of a sign and from when until when they stood there; `until` is empty while they do.
    uid: 'signage::text',
    singularName: 'sign_texts',
    tableName: 'sign_texts',
    attributes: {
      id: id(),
      signId: string(),
      zh: text(),
      en: text(),
      furtherTexts: json(),
      since: string(),
      until: string(),
      who: string(),
    },
    indexes: [
      { name: 'sign_texts_sign', columns: ['sign_id', 'since'] },
      { name: 'sign_texts_days', columns: ['since', 'until'] },
    ],
  },
  {
    // What the auditor found; kept when a sign is saved, so that no page has to audit.
    uid: 'signage::finding',
    singularName: 'sign_findings',
    tableName: 'sign_findings',
    attributes: {
      id: id(),
      signId: string(),
      /** Hash of the group's key; empty for what a sign shows by itself. */
      fromGroup: string(),
      rule: string(),
      errorType: string(),
      severity: string(),
      field: string(),
      startAt: whole(),
      endAt: whole(),
      messageZh: text(),
      messageEn: text(),
      suggestion: text(),
      source: text(),
      state: string(),
    },
    indexes: [
      { name: 'sign_findings_sign', columns: ['sign_id'] },
      { name: 'sign_findings_group', columns: ['from_group'] },
      { name: 'sign_findings_list', columns: ['state', 'severity', 'id'] },
      { name: 'sign_findings_rule', columns: ['rule', 'state'] },
    ],
  },
  {
    // Which signs can affect each other: those with the same key.
    uid: 'signage::group',
    singularName: 'sign_groups',
    tableName: 'sign_groups',
    attributes: { id: id(), signId: string(), hash: string(), groupKey: text() },
    indexes: [
      { name: 'sign_groups_sign', columns: ['sign_id'] },
      { name: 'sign_groups_hash', columns: ['hash', 'sign_id'] },
    ],
  },
  {
    // Findings that a person lets stand, with the texts on which this was decided.
    uid: 'signage::waiver',
    singularName: 'sign_waivers',
    tableName: 'sign_waivers',
    attributes: {
      id: id(),
      scope: string(),
      signId: string(),
      rule: string(),
      textHash: string(),
      zh: text(),
      en: text(),
      reason: text(),
      who: string(),
      at: string(),
      withdrawnBy: string(),
      withdrawnAt: string(),
    },
    indexes: [
      { name: 'sign_waivers_sign', columns: ['sign_id'] },
      { name: 'sign_waivers_text', columns: ['text_hash', 'scope'] },
    ],
  },
  {
    // The story of a sign: what was done, by whom, when, why. Only ever added to.
    uid: 'signage::event',
    singularName: 'sign_events',
    tableName: 'sign_events',
    attributes: {
      id: id(),
      signId: string(),
      caseId: whole(),
      at: string(),
      who: string(),
      action: string(),
      why: text(),
      detail: json(),
    },
    indexes: [
      { name: 'sign_events_sign', columns: ['sign_id', 'at'] },
      { name: 'sign_events_case', columns: ['case_id'] },
    ],
  },
  {
    // When a sign stood on the spot and whether it counted as wrong then (a finding S1–S2): rates of any day.
    uid: 'signage::standing',
    singularName: 'sign_standings',
    tableName: 'sign_standings',
    attributes: { id: id(), signId: string(), grave: yes(), since: string(), until: string() },
    indexes: [
      { name: 'sign_standings_sign', columns: ['sign_id', 'until'] },
      { name: 'sign_standings_days', columns: ['since', 'until'] },
    ],
  },
  {
    // Photographs of signs: the bytes lie outside the media library, behind the desk.
    uid: 'signage::photograph',
    singularName: 'sign_photographs',
    tableName: 'sign_photographs',
    attributes: {
      id: id(),
      signId: string(),
      caseId: whole(),
      purpose: string(),
      file: string(),
      width: whole(),
      height: whole(),
      bytes: whole(),
      takenAt: string(),
      keptAt: string(),
      who: string(),
      note: text(),
      sample: yes(),
    },
    indexes: [
      { name: 'sign_photographs_sign', columns: ['sign_id', 'kept_at'] },
      { name: 'sign_photographs_case', columns: ['case_id'] },
      { name: 'sign_photographs_file', columns: ['file'] },
    ],
  },
];
