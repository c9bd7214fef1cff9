/** How the content stands, in numbers; see src/overview. */
export interface Figures {
  readonly texts: number;
  readonly reviewed: number;
  readonly machine: number;
  readonly stale: number;
  readonly missing: number;
  readonly documents: number;
  readonly failing: number;
  readonly waiting: number;
}

/** A line that leads to a document. */
export interface WorkLine {
  readonly type: string;
  readonly documentId: string;
  readonly locale: string | null;
  readonly title: string;
}

export interface Overview {
  readonly at: string;
  readonly figures: Figures;
  /** How many lines each list has in all; the lists hold the first ones. */
  readonly totals: Readonly<Record<'stale' | 'missing' | 'failing' | 'waiting', number>>;
  readonly stale: readonly (WorkLine & { readonly count: number })[];
  readonly missing: readonly (WorkLine & { readonly count: number })[];
  readonly failing: readonly (WorkLine & { readonly count: number; readonly message: string })[];
  readonly waiting: readonly (WorkLine & { readonly kind: 'new' | 'changed'; readonly changedAt: string })[];
  readonly recent: readonly (WorkLine & {
    readonly sequence: number;
    readonly at: string;
    readonly who: string;
    readonly action: string;
  })[];
  readonly trend: readonly { readonly date: string; readonly figures: Figures }[];
}

/** The types as curators call them. */
export const typeWords: Readonly<Record<string, string>> = {
  'api::guide.area': '区域',
  'api::guide.exhibit': '展品',
  'api::guide.tour': '路线',
  'api::guide.story': '故事',
  'api::visit.notice': '公告',
  'api::visit.notice-template': '公告模板',
  'api::visit.site': '景区信息',
  'api::signage.term': '术语',
  'plugin::upload.file': '媒体文件',
};

/** Where a document is edited, in its language. */
export function editAddress({ type, documentId, locale }: Omit<WorkLine, 'title'>): string {
  if (type === 'plugin::upload.file') return '/plugins/upload';
  const language = locale ? `?plugins[i18n][locale]=${locale}` : '';
  return type === 'api::visit.site'
    ? `/content-manager/single-types/${type}${language}`
    : `/content-manager/collection-types/${type}/${documentId}${language}`;
}

/** A share in whole per cent; everything where there is nothing to do. */
export const percentOf = (part: number, whole: number): number =>
  // Never 100 while anything is left.
  whole === 0 ? 100 : part === whole ? 100 : Math.min(99, Math.round((100 * part) / whole));
