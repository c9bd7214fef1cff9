import { SIGN_LABELS } from '../sign-register/labels';
import { SIGN_FIELDS, type SignField } from '../sign-register/sign-record';

/** Which column of a file holds which field: column numbers from 0. */
export type Mapping = Readonly<Partial<Record<SignField, number>>>;

/** Headings under which survey teams write a field; compared without blanks, case and marks. */
const HEADINGS: Readonly<Partial<Record<SignField, readonly string[]>>> = {
  code: ['标识编号', '牌号', '序号编码', '标牌编号', '编码', 'id', 'no', 'signno', 'signcode', '代码'],
  place: ['位置', '设置位置', '具体位置', '地点', '所在位置', 'location'],
  area: ['区域', '片区', '所属区域', '景区', '分区', 'zone', 'district'],
  latitude: ['lat', '纬度wgs84', '北纬'],
  longitude: ['lng', 'lon', '经度wgs84', '东经'],
  kind: ['类型', '类别', '标识类型', '标识类别', 'placekind', 'type', '用途'],
  owner: ['权属', '权属单位', '责任单位', '设置单位', '管理单位', '主管单位', '产权单位'],
  maker: ['制作', '制作方', '制作厂家', '施工单位', 'manufacturer'],
  material: ['材料', '材质'],
  size: ['规格', '尺寸', '规格尺寸', 'dimensions'],
  setUpOn: ['设置时间', '设置日期', '安装日期', '安装时间', 'setupdate', 'installed'],
  symbol: ['图形符号', '符号', '图标', 'gbt10001', 'pictogram'],
  zh: ['中文内容', '中文文字', '中文名称', '标识中文', '中文', '汉语', 'chinese', '内容', '标识内容'],
  en: ['英文内容', '英文文字', '英文名称', '标识英文', '英文', '英译', '译文', '英文译文', 'english'],
  furtherTexts: ['其他语种', '其他文种', '多语种'],
  state: ['状态', '现状', '使用状态', 'status'],
  reviewer: ['审核人', '审核', '审校人', 'reviewedby'],
  reviewedOn: ['审核日期', '审核时间', '审校日期'],
  exhibitId: ['所指展项', '展项', '关联展项'],
};

const folded = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, '');

const byHeading: ReadonlyMap<string, SignField> = new Map(
  SIGN_FIELDS.flatMap((field) =>
    [SIGN_LABELS[field].zh, SIGN_LABELS[field].en, field, ...(HEADINGS[field] ?? [])].map(
      (heading) => [folded(heading), field] as const,
    ),
  ),
);

/** The fields that headings name; a heading that names a field for the second time is left to the person. */
export function guessMapping(headings: readonly string[]): Mapping {
  const mapping: Partial<Record<SignField, number>> = {};
  for (const [column, heading] of headings.entries()) {
    const field = byHeading.get(folded(heading));
    if (field && mapping[field] === undefined) mapping[field] = column;
  }
  return mapping;
}

/** Rows among which the headings are looked for: titles and notes stand above them. */
const firstRows = 15;

/** Which of the first rows holds the headings: the one that names most fields, at least two of them. */
export function findHeadings(sheet: readonly { readonly cells: readonly string[] }[]): number | undefined {
  let best: { at: number; fields: number } | undefined;
  for (const [at, { cells }] of sheet.slice(0, firstRows).entries()) {
    const fields = Object.keys(guessMapping(cells)).length;
    if (fields >= 2 && fields > (best?.fields ?? 0)) best = { at, fields };
  }
  return best?.at;
}

/** A mapping as a person or an earlier import gave it, without what does not fit the file. */
export function fittingMapping(given: Mapping, columns: number): Mapping {
  const taken = new Set<number>();
  const fits = (Object.entries(given) as [SignField, number][]).filter(([field, column]) => {
    const fit =
      SIGN_FIELDS.includes(field) &&
      Number.isInteger(column) &&
      column >= 0 &&
      column < columns &&
      !taken.has(column);
    if (fit) taken.add(column);
    return fit;
  });
  return Object.fromEntries(fits);
}
