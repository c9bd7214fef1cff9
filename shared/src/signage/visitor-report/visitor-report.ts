import type { Bilingual } from '../sign';

/** What a visitor can say is wrong with a sign. */
export const REPORT_FAULTS = [
  'wrong-chinese',
  'wrong-english',
  'wrong-direction',
  'missing',
  'damaged',
  'dirty',
  'obscured',
  'other',
] as const;
export type ReportFault = (typeof REPORT_FAULTS)[number];

const faultLabels: Readonly<Record<ReportFault, Bilingual>> = {
  'wrong-chinese': { zh: '中文有误', en: 'The Chinese is wrong' },
  'wrong-english': { zh: '英文有误', en: 'The English is wrong' },
  'wrong-direction': { zh: '指错方向或地点', en: 'It points the wrong way' },
  missing: { zh: '标识不见了', en: 'The sign is gone' },
  damaged: { zh: '破损', en: 'It is damaged' },
  dirty: { zh: '脏污看不清', en: 'It is too dirty to read' },
  obscured: { zh: '被遮挡', en: 'Something is in front of it' },
  other: { zh: '其他问题', en: 'Something else' },
};

/** Where a report is. `merged`: it tells the same as another one, whose answer is its own too. */
export const REPORT_STATES = ['received', 'in-hand', 'mended', 'no-fault', 'merged'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

const stateLabels: Readonly<Record<ReportState, Bilingual>> = {
  received: { zh: '已收到', en: 'Received' },
  'in-hand': { zh: '正在处理', en: 'Being dealt with' },
  mended: { zh: '已整改', en: 'Mended' },
  'no-fault': { zh: '核实无误', en: 'Checked, nothing wrong' },
  merged: { zh: '与另一条相同', en: 'Same as another report' },
};

/** A fault in words for visitors and for the desk. */
export const reportFaultLabel = (fault: ReportFault): Bilingual => faultLabels[fault];

/** A state in words for visitors and for the desk. */
export const reportStateLabel = (state: ReportState): Bilingual => stateLabels[state];

export const isReportState = (state: string): state is ReportState =>
  (REPORT_STATES as readonly string[]).includes(state);

/** Longest text in characters, most photographs, largest photograph in bytes as it is sent. */
export const REPORT_LIMITS = {
  text: 500,
  answer: 500,
  photographs: 3,
  photographBytes: 8 * 1024 * 1024,
} as const;

/** The secret in a reporter's private link, made on the phone: 32 hexadecimal digits. */
export const answerKeyShape = /^[0-9a-f]{32}$/;
