/** The domains of the shipped terms in words; a team may write others. */
export const domains: Readonly<Record<string, string>> = {
  'place-tiananmen': '专名：天安门地区',
  'place-palace': '专名：故宫',
  'place-greathall': '专名：人民大会堂',
  road: '专名：道路',
  metro: '专名：地铁',
  'name-exception': '拼音例外、习用名',
  brand: '品牌',
  facility: '设施',
  direction: '导向',
  'generic-attraction': '景区通用',
  ticket: '票务',
  notice: '告示',
  instruction: '指示、提示',
  warning: '警示',
  prohibition: '禁止',
  waste: '垃圾分类',
};
