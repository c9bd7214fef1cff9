/** A page of the desk, or a part of one, by the request that fills it. */
export interface DeskPage {
  readonly name: string;
  readonly path: string;
}

/** Everything that the desk's pages ask for when they open or are filtered; `signId` is one sign of many. */
export const deskPages = (signId: string): readonly DeskPage[] => [
  { name: 'words', path: '/words' },
  { name: 'filters', path: '/choices' },
  { name: 'areas', path: '/areas' },
  { name: 'notes', path: '/notes' },
  { name: 'findings', path: '/findings?state=open' },
  { name: 'findings S1–S2', path: '/findings?state=open&severity=S1,S2' },
  { name: 'findings of a rule', path: '/findings?rule=CON-01' },
  { name: 'findings of an area and owner', path: '/findings?area=片区3&owner=单位3' },
  { name: 'findings by words', path: '/findings?words=gate 7' },
  { name: 'findings, last page', path: '/findings?from=12000' },
  { name: 'findings handled', path: '/findings?state=handled' },
  { name: 'signs', path: '/signs' },
  { name: 'signs of an area', path: '/signs?area=片区5' },
  { name: 'signs by words', path: '/signs?words=出口' },
  { name: 'signs, last page', path: '/signs?from=19900' },
  { name: 'signs that are wrong', path: '/signs?severity=S1,S2' },
  { name: 'plan', path: '/plan' },
  { name: 'plan, wrong signs of an area', path: '/plan?area=片区5&severity=S1,S2' },
  { name: 'plan, a closer look', path: '/plan?box=116.393,39.903,116.396,39.906' },
  { name: 'signs of a part of the plan', path: '/signs?box=116.393,39.903,116.396,39.906&count=12' },
  { name: 'story of a sign', path: `/signs/${signId}` },
  { name: 'text on a day', path: `/signs/${signId}/text?date=2026-11-27` },
  { name: 'cases', path: '/cases?state=open' },
  { name: 'cases overdue', path: '/cases?state=overdue' },
  { name: 'notices', path: '/notices' },
  { name: 'imports', path: '/surveys/imports' },
  { name: 'sources', path: '/surveys/sources' },
  { name: 'pre-reviews', path: '/pre-reviews' },
  { name: 'accuracy by area', path: '/reports/accuracy?by=area' },
  { name: 'accuracy by owner', path: '/reports/accuracy?by=owner' },
  { name: 'accuracy by kind', path: '/reports/accuracy?by=kind' },
];

/** What is fetched as a file: not a page, measured beside them. */
export const deskFiles: readonly DeskPage[] = [
  { name: 'register as CSV', path: '/export/csv' },
  { name: 'register as XLSX', path: '/export/xlsx' },
  { name: 'half-year report, PDF', path: '/reports/half-year/pdf?year=2026&half=2' },
];
