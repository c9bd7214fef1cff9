import { dictionary } from '../../language';

/** Finding a stop, by number or by area. */
export const browseTexts = dictionary(
  {
    byNumber: '按编号',
    byArea: '按区域',
    numberHint: '输入现场标牌上的编号。',
    number: '编号',
    open: '打开',
    openNumber: (number: number) => `打开 ${number} 号`,
    unknown: (typed: string) => `没有 ${typed} 号。`,
    nearest: '最近的编号',
    unreadable: '编号只用数字，从 1 开始。',
    erase: '删除一位',
    eraseShort: '删除',
    clear: '清空',
    otherPlaces: '其他',
    empty: '导览内容正在整理',
    emptyHint: '请稍后再来。',
  },
  {
    byNumber: 'By number',
    byArea: 'By area',
    numberHint: 'Enter the number on the sign beside you.',
    number: 'Number',
    open: 'Open',
    openNumber: (number: number) => `Open no. ${number}`,
    unknown: (typed: string) => `There is no number ${typed}.`,
    nearest: 'The nearest numbers',
    unreadable: 'A number is digits only, from 1 upwards.',
    erase: 'Delete one digit',
    eraseShort: 'Delete',
    clear: 'Clear',
    otherPlaces: 'Elsewhere',
    empty: 'The guide is being prepared',
    emptyHint: 'Please come back a little later.',
  },
);
