import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Administrator, type Answer, signIn } from 'cms/testing/administrators';
import type { Booted } from 'cms/testing/boot';
import type { Finding } from 'shared/signage';

/** The term base that the product ships, as it stands in the repository. */
export const shipped = readFileSync(
  fileURLToPath(new URL('../../cms/terms/terms.csv', import.meta.url)),
  'utf8',
);

export const head = 'zh,en_preferred,en_also_accepted,domain,source,confidence,forbidden';
export const csv = (...rows: string[]) => [head, ...rows, ''].join('\n');

/** What a refusal tells. */
export interface Refusal {
  readonly error: {
    readonly message: string;
    readonly details: { readonly problems: { field: string; message: string }[] };
  };
}

export interface Preview {
  readonly seal: string;
  readonly rows: {
    row: number;
    change: string;
    term: { zh: string };
    problems: { column: string; rule: string; message: { zh: string } }[];
  }[];
}

export interface PastImport {
  readonly documentId: string;
  readonly who: string;
  readonly created: number;
  readonly changed: number;
  readonly undoneBy: string | null;
}

interface TermEntry {
  readonly documentId: string;
  readonly zh: string;
  readonly preferred: string;
  readonly accepted: string | null;
}

const explorer = '/content-manager/collection-types/api::signage.term';

/** A person of the signage team at work, over the routes that the admin uses. */
export class TermDesk {
  constructor(private readonly person: Administrator) {}

  static async open(cms: Booted, role = 'signage'): Promise<TermDesk> {
    return new TermDesk(await signIn(cms, role));
  }

  ask<Body = Refusal>(method: string, path: string, body?: unknown): Promise<Answer<Body>> {
    return this.person.ask<Body>(method, `/sign-review${path}`, body);
  }

  private form(content: Buffer | string, fields: Record<string, string> = {}): FormData {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('file', new Blob([new Uint8Array(Buffer.from(content))]), '术语.csv');
    return form;
  }

  preview<Body = Preview>(content: Buffer | string) {
    return this.ask<Body>('POST', '/terms/preview', this.form(content));
  }

  /** Previews a file and imports what the preview showed. */
  async import<Body = { created: number; changed: number; equal: number }>(content: Buffer | string) {
    const { body } = await this.preview(content);
    return this.ask<Body>('POST', '/terms/import', this.form(content, { seal: body.seal ?? '' }));
  }

  importUnseen(content: string, seal: string) {
    return this.ask('POST', '/terms/import', this.form(content, { seal }));
  }

  async lastImport(): Promise<PastImport> {
    const [last] = (await this.ask<PastImport[]>('GET', '/terms/imports')).body;
    if (!last) throw new Error('Nothing has been imported.');
    return last;
  }

  async undo<Body = { removed: number; restored: number }>({ documentId }: PastImport) {
    return this.ask<Body>('POST', `/terms/imports/${documentId}/undo`, {});
  }

  async exported(): Promise<string> {
    return (await this.ask<{ csv: string }>('GET', '/terms/export')).body.csv;
  }

  async find(zh: string): Promise<TermEntry | undefined> {
    const path = `${explorer}?filters[zh][$eq]=${encodeURIComponent(zh)}`;
    return (await this.person.ask<{ results: TermEntry[] }>('GET', path)).body.results[0];
  }

  create(fields: Record<string, unknown>) {
    return this.person.ask<{ data: TermEntry } & Refusal>('POST', explorer, fields);
  }

  async change(zh: string, fields: Record<string, unknown>) {
    return this.person.ask('PUT', `${explorer}/${(await this.find(zh))?.documentId}`, { zh, ...fields });
  }

  async remove(zh: string) {
    return this.person.ask('DELETE', `${explorer}/${(await this.find(zh))?.documentId}`);
  }

  async check(zh: string, en: string, placeKind = 'facility'): Promise<Finding[]> {
    const asked = await this.ask<{ findings: Finding[] }>('POST', '/check', { zh, en, placeKind });
    if (asked.status !== 200) throw new Error(JSON.stringify(asked.body));
    return asked.body.findings;
  }
}
