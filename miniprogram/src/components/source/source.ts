import type { SourceLineFragment } from '../../network/generated/graphql';

export interface SourceView {
  code: string | undefined;
  title: string;
  page: string | undefined;
  /** YYYY-MM-DD. */
  checkedOn: string | undefined;
}

export function sources(raw: readonly SourceLineFragment[]): SourceView[] {
  return raw.map(({ code, title, page, checkedOn }) => ({
    code: code ?? undefined,
    title,
    page: page ?? undefined,
    checkedOn: checkedOn ?? undefined,
  }));
}
