import type { FieldView } from './view';

/** Fields that several types share, said in the same words everywhere. */
export const slug: FieldView = {
  label: '标识',
  help: '网址和导入导出用的英文名，只用小写字母、数字和连字符，如 gate-front。发布后不要再改。',
  placeholder: 'gate-front',
};
export const position: FieldView = { label: '次序', help: '列表里的先后，从 1 开始。' };
export const latitude: FieldView = {
  label: '纬度',
  help: 'WGS-84 坐标，如 39.9073。不要填地图软件上的 GCJ-02 坐标。',
};
export const longitude: FieldView = {
  label: '经度',
  help: 'WGS-84 坐标，如 116.3911。天安门一带在 116.37 与 116.41 之间。',
};
export const pictures: FieldView = { label: '图片', help: '第一张是封面。' };
export const sources: FieldView = { label: '出处', help: '每一条事实都要能找到出处；没有出处的不写。' };
export const checkedOn: FieldView = { label: '核对日期' };
export const volatile: FieldView = {
  label: '易变',
  help: '时间、价格等随时会改的内容请勾选，观众会看到“以现场为准”。',
};
export const timestamps: Record<string, FieldView> = {
  createdAt: { label: '建立时间' },
  updatedAt: { label: '更新时间' },
};
