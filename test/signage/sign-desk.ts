import { type Administrator, type Answer, signIn } from 'cms/testing/administrators';
import type { Booted } from 'cms/testing/boot';
import type { Refusal } from './term-desk';

/** A finding as the desk lists it. */
export interface DeskFinding {
  readonly id: number;
  readonly rule: string;
  readonly severity: string;
  readonly field: 'zh' | 'en';
  readonly state: string;
  readonly handled: boolean;
  readonly proposed?: string;
  readonly sign: { readonly documentId: string; readonly code: string; readonly revision: number };
}

export interface DeskCase {
  readonly id: number;
  readonly signId: string;
  readonly code: string;
  readonly state: string;
  readonly changedAt: string;
  readonly notice: string | null;
  readonly noticeId: number | null;
  readonly overdue: boolean;
  readonly proposedEn: string;
  readonly steps: readonly string[];
}

export interface DeskSign {
  readonly documentId: string;
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly state: string;
  readonly gravest: string | null;
  readonly revision: number;
}

export interface Story {
  readonly sign: DeskSign;
  readonly findings: DeskFinding[];
  readonly cases: DeskCase[];
  readonly texts: { en: string; since: string; until: string | null }[];
  readonly events: { action: string; who: string; why: string | null }[];
  readonly photographs: { id: number; purpose: string; note: string | null }[];
}

export interface SurveyPreviewBody {
  readonly seal: string;
  readonly mapping: Record<string, number>;
  readonly mappedBy: string;
  readonly rows: {
    row: number;
    change: string;
    choices: string[];
    sign: { code: string; zh: string; en: string };
    problems: { column: string; rule: string }[];
  }[];
}

export interface AuditProgress {
  readonly state: 'running' | 'done' | 'failed';
  readonly done: number;
  readonly total: number;
}

export interface Notes {
  readonly outdated: boolean;
  readonly sample: boolean;
  readonly audit: AuditProgress | null;
}

export interface HandedFile {
  readonly fileName: string;
  readonly type: string;
  readonly base64: string;
}

/** A person of the signage team at the sign desk, over the routes that its pages use. */
export class SignDesk {
  constructor(readonly person: Administrator) {}

  static async open(cms: Booted, role = 'signage'): Promise<SignDesk> {
    return new SignDesk(await signIn(cms, role));
  }

  ask<Body = Refusal>(method: string, path: string, body?: unknown): Promise<Answer<Body>> {
    return this.person.ask<Body>(method, `/sign-desk${path}`, body);
  }

  /** What was asked for; anything else than success is a failure of the test. */
  async get<Body>(path: string): Promise<Body> {
    const { status, body } = await this.ask<Body>('GET', path);
    if (status !== 200) throw new Error(`${path}: ${status} ${JSON.stringify(body)}`);
    return body;
  }

  async post<Body>(path: string, body: unknown = {}): Promise<Body> {
    const answer = await this.ask<Body>('POST', path, body);
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  /** Audits the whole register and waits for the end; how many signs that were. */
  async auditAll(): Promise<number> {
    const begun = await this.ask<AuditProgress>('POST', '/audit', {});
    if (begun.status !== 202) throw new Error(`audit: ${begun.status}`);
    for (;;) {
      const { audit } = await this.get<Notes>('/notes');
      if (audit?.state === 'failed') throw new Error('The audit broke off.');
      if (audit?.state === 'done') return audit.done;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  enter(fields: Record<string, unknown>): Promise<Story> {
    return this.post<Story>('/signs', { fields });
  }

  story(documentId: string): Promise<Story> {
    return this.get<Story>(`/signs/${documentId}`);
  }

  async save(documentId: string, fields: Record<string, unknown>): Promise<Story> {
    const { sign } = await this.story(documentId);
    const { body } = await this.ask<Story>('PUT', `/signs/${documentId}`, {
      revision: sign.revision,
      fields,
    });
    return body;
  }

  findings(query = ''): Promise<{ total: number; findings: DeskFinding[] }> {
    return this.get(`/findings?${query}`);
  }

  async cases(query = ''): Promise<DeskCase[]> {
    return (await this.get<{ cases: DeskCase[] }>(`/cases?${query}`)).cases;
  }

  step<Body = Refusal>({ id, changedAt }: DeskCase, step: string, words: Record<string, unknown> = {}) {
    return this.ask<Body>('POST', `/cases/${id}/${step}`, { seen: changedAt, ...words });
  }

  private form(content: Buffer | string, fileName: string, fields: Record<string, string>): FormData {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('file', new Blob([new Uint8Array(Buffer.from(content))]), fileName);
    return form;
  }

  photograph<Body = { id: number }>(signId: string, content: Buffer, fields: Record<string, string>) {
    return this.ask<Body>('POST', `/signs/${signId}/photographs`, this.form(content, '照片.jpg', fields));
  }

  preview<Body = SurveyPreviewBody>(content: Buffer | string, fields: Record<string, string> = {}) {
    return this.ask<Body>('POST', '/surveys/preview', this.form(content, '普查.csv', fields));
  }

  /** Previews a survey and imports what the preview showed, with the decisions given. */
  async import<Body = { id: number; created: number; changed: number; left: number }>(
    content: Buffer | string,
    decisions: Record<string, string> = {},
    fields: Record<string, string> = {},
  ) {
    const { body } = await this.preview(content, fields);
    const all = { ...fields, seal: body.seal ?? '', decisions: JSON.stringify(decisions) };
    return this.ask<Body>('POST', '/surveys/import', this.form(content, '普查.csv', all));
  }

  beginPreReview<Body = { id: number }>(content: Buffer | string, fields: Record<string, string>) {
    return this.ask<Body>('POST', '/pre-reviews/file', this.form(content, '送审.csv', fields));
  }

  async rate(): Promise<{ all: number; right: number }> {
    return (await this.get<{ now: { all: number; right: number } }>('/reports/accuracy')).now;
  }

  async file(path: string): Promise<Buffer> {
    return Buffer.from((await this.get<HandedFile>(path)).base64, 'base64');
  }
}

/** Every sentence of a refusal. */
export const sentences = ({ body }: { body: unknown }): string[] =>
  (body as Refusal).error.details.problems.map(({ message }) => message);
