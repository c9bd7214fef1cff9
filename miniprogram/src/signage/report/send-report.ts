import type { ReportFault } from 'shared/signage/visitor-report';
import { camera } from '../../platform/camera';
import { messages } from '../../platform/messages';
import { ask } from '../spot/ask';
import { newRecordId } from '../spot/ids';

/** A report as it is sent. `key` is made once and kept for every attempt: sent twice, it is one report. */
export interface OutgoingReport {
  readonly key: string;
  readonly code: string;
  readonly fault: ReportFault;
  readonly text: string;
  readonly locale: 'zh-CN' | 'en';
  /** Names of photographs on this device. */
  readonly photographs: readonly string[];
}

/** `without-photographs`: the words are there, a photograph could not be sent. */
export type Sent = 'sent' | 'without-photographs' | 'unreachable' | 'too-often' | 'refused';

/** Sends a report, then its photographs; what was sent is taken off this device. */
export async function sendReport({ photographs, ...report }: OutgoingReport): Promise<Sent> {
  // WeChat's check of texts wants to know whose text it is; the server asks it and forgets.
  const login = report.text ? await messages?.code() : undefined;
  const asked = await ask('/signage/reports', { content: { ...report, ...(login ? { login } : {}) } });
  if (asked === 'unreachable') return 'unreachable';
  if ('refused' in asked) return asked.refused === 'TOO_OFTEN' ? 'too-often' : 'refused';
  let whole = true;
  for (const name of photographs) {
    const bytes = await camera.read(name);
    const path = `/signage/reports/${report.key}/photographs/${await newRecordId()}`;
    const sent = bytes ? await ask(path, { content: bytes, slow: true }) : 'unreachable';
    whole &&= typeof sent === 'object' && 'body' in sent;
    camera.forget(name);
  }
  return whole ? 'sent' : 'without-photographs';
}
