import { type Administrator, type Answer, signIn } from 'cms/testing/administrators';
import type { Booted } from 'cms/testing/boot';
import { ask } from '../reading/ask';

/** What a refusal of the desk tells. */
export interface Refusal {
  readonly error: {
    readonly message: string;
    readonly details: { readonly problems: { field: string; message: string }[] };
  };
}

/** A day as GraphQL tells it. */
export interface ToldDay {
  readonly date: string;
  readonly raise: string;
  readonly lower: string;
  readonly basis: string;
  readonly kind: string;
  readonly liveBand: boolean;
  readonly halfMast: { readonly reason: string; readonly article: string } | null;
  readonly access: {
    readonly state: string;
    readonly from: string | null;
    readonly to: string | null;
    readonly reason: string;
  } | null;
  readonly note: string | null;
  readonly cancelled: boolean;
  readonly revision: number;
  readonly entryOpens: string;
}

const daysQuery = `query ($from: Date!, $to: Date!, $locale: Locale! = ZH) {
  ceremonyDays(from: $from, to: $to, locale: $locale) {
    date raise lower basis kind liveBand note cancelled revision entryOpens
    halfMast { reason article } access { state from to reason }
  }
}`;

/** The flag days as a visitor reads them. */
export async function told(url: string, from: string, to = from, locale = 'ZH'): Promise<ToldDay[]> {
  const { data, errors } = await ask<{ ceremonyDays: ToldDay[] }>(url, daysQuery, { from, to, locale });
  if (errors) throw new Error(errors[0]?.message);
  return data.ceremonyDays;
}

/** What the desk's form sends about a day beside its times. */
export type DayForm = Record<string, unknown>;

/** A person of the ceremony desk at work, over the desk's own routes. */
export class Desk {
  constructor(private readonly person: Administrator) {}

  static async open(cms: Booted, role = 'ceremony'): Promise<Desk> {
    return new Desk(await signIn(cms, role));
  }

  ask<Body = Refusal>(method: string, path: string, body?: unknown): Promise<Answer<Body>> {
    return this.person.ask<Body>(method, `/ceremony-desk${path}`, body);
  }

  save(date: string, day: DayForm, more: { seenRevision?: number; why?: string; until?: string } = {}) {
    return this.ask('PUT', `/days/${date}`, { day, ...more });
  }

  private form(content: Buffer | string, fileName: string, fields: Record<string, string> = {}): FormData {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('file', new Blob([new Uint8Array(Buffer.from(content))]), fileName);
    return form;
  }

  preview<Body = Preview>(content: Buffer | string, fileName = '年表.csv') {
    return this.ask<Body>('POST', '/table/preview', this.form(content, fileName));
  }

  import<Body = Imported>(content: Buffer | string, fields: Record<string, string>, fileName = '年表.csv') {
    return this.ask<Body>('POST', '/table/import', this.form(content, fileName, fields));
  }
}

/** What the desk is told before an import. */
export interface Preview {
  readonly seal: string;
  readonly obstacles: number[];
  readonly overrulable: boolean;
  readonly missing: string[];
  readonly rows: { row: number; date: string; change: string; problems: { text: string }[] }[];
}

/** What the desk is told after one. */
export interface Imported {
  readonly documentId: string;
  readonly written: number;
  readonly equal: number;
}
