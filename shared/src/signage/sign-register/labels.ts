import type { Bilingual, PlaceKind } from '../sign';
import type { SignField, SignState } from './sign-record';

/** The fields of a sign in words: headings of tables and of exports. */
export const SIGN_LABELS: Readonly<Record<SignField, Bilingual>> = {
  code: { zh: '编号', en: 'code' },
  place: { zh: '位置', en: 'place' },
  area: { zh: '片区', en: 'area' },
  latitude: { zh: '纬度', en: 'latitude' },
  longitude: { zh: '经度', en: 'longitude' },
  kind: { zh: '用途', en: 'kind' },
  owner: { zh: '权属单位', en: 'owner' },
  maker: { zh: '制作单位', en: 'maker' },
  material: { zh: '材质', en: 'material' },
  size: { zh: '尺寸', en: 'size' },
  setUpOn: { zh: '设置日期', en: 'set_up_on' },
  symbol: { zh: '图形符号', en: 'symbol' },
  zh: { zh: '中文', en: 'zh' },
  en: { zh: '英文', en: 'en' },
  furtherTexts: { zh: '其他语种', en: 'further_texts' },
  state: { zh: '状态', en: 'state' },
  reviewer: { zh: '审核人', en: 'reviewer' },
  reviewedOn: { zh: '审核日期', en: 'reviewed_on' },
  exhibitId: { zh: '所指展项', en: 'exhibit' },
};

/** The states of a sign in words. */
export const STATE_LABELS: Readonly<Record<SignState, string>> = {
  planned: '规划中',
  'pre-review': '前置审核',
  'in-place': '在用',
  defective: '不合格',
  'being-replaced': '整改中',
  retired: '已撤除',
};

/** What a sign is for, in words. */
export const KIND_LABELS: Readonly<Record<PlaceKind, string>> = {
  facility: '设施',
  warning: '警示',
  prohibition: '禁止',
  instruction: '指示、提示',
  notice: '告示',
  ticket: '票务',
  'place-name': '地名、单位名',
  'guide-sign': '导向标识',
  'street-plate': '街巷路牌',
  metro: '地铁',
  'museum-label': '展品说明',
  shop: '店铺',
  food: '餐饮',
};
