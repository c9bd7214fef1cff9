import type { Core } from '@strapi/strapi';
import { type Code, codeAddress, codeText } from 'shared/guide';

/** A code that can be printed. */
export interface PrintableCode {
  readonly kind: Code['kind'];
  /** What is in the code, and in the `scene` of a mini-program code. */
  readonly text: string;
  readonly address: string;
  /** Number of a stop; null for tours and areas. */
  readonly number: number | null;
  readonly zh: string;
  readonly en: string;
  /** False while visitors cannot see it yet: its code leads to an explanation until then. */
  readonly published: boolean;
}

/** What stands under a name that cannot be printed as a code. */
export interface UnprintableCode {
  readonly zh: string;
  readonly why: string;
}

export interface CodeList {
  readonly codes: readonly PrintableCode[];
  readonly unprintable: readonly UnprintableCode[];
}

interface Row {
  readonly documentId: string;
  readonly slug: string;
  readonly number?: number | null;
  readonly position?: number | null;
  readonly name: string;
  readonly locale: string;
  readonly publishedAt: Date | string | null;
}

const kinds = [
  { kind: 'stop', type: 'api::guide.exhibit', order: 'number' },
  { kind: 'tour', type: 'api::guide.tour', order: 'position' },
  { kind: 'area', type: 'api::guide.area', order: 'position' },
] as const;

function codeOf(kind: Code['kind'], { slug, number }: Row): Code | undefined {
  if (kind !== 'stop') return { kind, slug };
  return number ? { kind, number } : undefined;
}

/** Every code that can be printed: stops by number, then tours and areas in their order. */
export async function codeList(strapi: Core.Strapi, origin: string): Promise<CodeList> {
  const codes: PrintableCode[] = [];
  const unprintable: UnprintableCode[] = [];
  for (const { kind, type, order } of kinds) {
    const rows = (await strapi.db.query(type).findMany({
      select: ['documentId', 'slug', order, 'name', 'locale', 'publishedAt'],
      orderBy: { [order]: 'asc' },
    })) as Row[];
    const drafts = rows.filter(({ locale, publishedAt }) => locale === 'zh-CN' && publishedAt === null);
    for (const row of drafts) {
      const versions = rows.filter(({ documentId }) => documentId === row.documentId);
      const code = codeOf(kind, row);
      try {
        if (!code) throw new RangeError('没有编号');
        codes.push({
          kind,
          text: codeText(code),
          address: codeAddress(origin, code),
          number: kind === 'stop' ? (row.number ?? null) : null,
          zh: row.name,
          en: versions.find(({ locale }) => locale === 'en')?.name ?? '',
          published: versions.some(({ locale, publishedAt }) => locale === 'zh-CN' && publishedAt !== null),
        });
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        const why = code ? `代号“${row.slug}”超过 30 个字符，放不进小程序码` : '还没有编号';
        unprintable.push({ zh: row.name, why });
      }
    }
  }
  return { codes, unprintable };
}

/** The same stop's codes for several signs around it: `n13`, `n13-2`, `n13-3`. Tours and areas stay single. */
export function forSigns(code: PrintableCode, signs: number, origin: string): PrintableCode[] {
  if (code.number === null || signs <= 1) return [code];
  const number = code.number;
  return Array.from({ length: signs }, (_, index) => {
    if (index === 0) return code;
    const one = { kind: 'stop' as const, number, sign: index + 1 };
    return { ...code, text: codeText(one), address: codeAddress(origin, one) };
  });
}
