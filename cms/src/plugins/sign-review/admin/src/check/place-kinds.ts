/** What a sign is for, in words; decides which rules apply. */
export const placeKinds = {
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
} as const;
export type PlaceKind = keyof typeof placeKinds;
