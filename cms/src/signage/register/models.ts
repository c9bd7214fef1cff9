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
  {
    // One wrong sign on its way from finding to striking off (`shared/signage/sign-case`).
    uid: 'signage::case',
    singularName: 'sign_cases',
    tableName: 'sign_cases',
    attributes: {
      id: id(),
      signId: string(),
      state: string(),
      owner: string(),
      foundAt: string(),
      foundBy: string(),
      presentZh: text(),
      presentEn: text(),
      proposedZh: text(),
      proposedEn: text(),
      reasons: json(),
      noticeId: whole(),
      deadline: string(),
      contact: string(),
      renewedZh: text(),
      renewedEn: text(),
      changedAt: string(),
      closedAt: string(),
      reopened: whole(),
      sample: yes(),
    },
    indexes: [
      { name: 'sign_cases_sign', columns: ['sign_id', 'state'] },
      { name: 'sign_cases_state', columns: ['state', 'deadline'] },
      { name: 'sign_cases_notice', columns: ['notice_id'] },
    ],
  },
  {
    // A correction notice: one owner, one or more cases, one number in its year.
    uid: 'signage::notice',
    singularName: 'sign_notices',
    tableName: 'sign_notices',
    attributes: {
      id: id(),
      year: whole(),
      serial: whole(),
      owner: string(),
      deadline: string(),
      contact: string(),
      issuedOn: string(),
      issuedBy: string(),
      items: json(),
    },
    indexes: [{ name: 'sign_notices_number', columns: ['year', 'serial'], type: 'unique' }],
  },
  {
    // An import of a survey and what undoing it needs.
    uid: 'signage::import',
    singularName: 'sign_imports',
    tableName: 'sign_imports',
    attributes: {
      id: id(),
      fileName: string(),
      source: string(),
      who: string(),
      at: string(),
      rows: whole(),
      created: whole(),
      changed: whole(),
      changes: json(),
      undoneBy: string(),
      undoneAt: string(),
    },
  },
  {
    // Where surveys come from, and which of its columns holds which field.
    uid: 'signage::source',
    singularName: 'sign_sources',
    tableName: 'sign_sources',
    attributes: { id: id(), name: string(), headings: json(), mapping: json(), changedAt: string() },
    indexes: [{ name: 'sign_sources_name', columns: ['name'], type: 'unique' }],
  },
  {
    // Planned texts and what the team says of them before a sign is made.
    uid: 'signage::pre-review',
    singularName: 'sign_pre_reviews',
    tableName: 'sign_pre_reviews',
    attributes: {
      id: id(),
      title: string(),
      applicant: string(),
      items: json(),
      who: string(),
      at: string(),
      revision: whole(),
      signedBy: string(),
      signedAt: string(),
      seal: string(),
    },
  },
];
