import { dictionary } from '../../language';

/** The five bookings of the area. What has no page in the guide is told here, with its sources. */
export const bookingsTexts = dictionary(
  {
    title: '五处预约，各不相同',
    lead: '天安门广场、天安门城楼、毛主席纪念堂、中国国家博物馆和故宫博物院各有自己的预约，一处约好不等于处处都能进。',
    flag: '看升旗要另约',
    flagText:
      '已约好城楼、纪念堂、国博、故宫等处的观众，上午、下午进广场不必再约；观看升旗仍须单独预约广场的升旗时段。',
    flagSource: 'ddtbk.com（2023 年 9 月 26 日通告）',
    phone: '没有内地手机号',
    phoneText:
      '读这份导览不需要手机号，也不用登录。官方预约要实名：可用护照、港澳台居民通行证或外国人永久居留身份证；验证码短信收不到时，请亲友、旅馆或旅行社代约，或在入口请工作人员协助。',
    phoneSource: 'cqcb.com（2021-12-15）、duote.runjiapp.com（2024-09-23）',
    palace: '故宫博物院',
    palaceText:
      '全部网上预约，提前七天 20:00 放票，分上午、下午，一证一票，外国观众用护照。不在广场预约之内。',
    palaceSource: '2026 年 8 月的公开预约资料、022tianjin.cn（2020）',
    warning: '没有任何第三方网站获得授权：请只在官方渠道预约，警惕加价代抢。',
    confirm: '规则多次调整，出发前请以官方预约页面为准。',
    more: '详情',
    checked: '核对于 2026 年 11 月 22 日',
    source: (source: string) => `来源：${source}`,
  },
  {
    title: 'Five separate bookings',
    lead: 'Tian’anmen Square, Tian’anmen Gate, the Memorial Hall, the National Museum and the Palace Museum are booked one by one. A booking for one does not open the others.',
    flag: 'The flag raising is booked apart',
    flagText:
      'Visitors with a booking for the gate, the Memorial Hall, the museum or the palace need no other one for the square in the morning and afternoon. The flag raising always needs a booking of its own, for the square’s flag raising slot.',
    flagSource: 'ddtbk.com (notice of 26 September 2023)',
    phone: 'Without a mainland telephone number',
    phoneText:
      'This guide needs no number and no login. The official bookings are in real names: a passport, a travel permit of Hong Kong, Macao or Taiwan, or a foreigner’s permanent residence card will do. If the text message with the code cannot reach you, let a friend, your hotel or an agency book, or ask the staff at the entrance.',
    phoneSource: 'cqcb.com (2021-12-15), duote.runjiapp.com (2024-09-23)',
    palace: 'The Palace Museum',
    palaceText:
      'Booked online only; a day is released seven days ahead at 20:00, for the morning or the afternoon, one ticket for one document. Foreign visitors book with a passport. It is not part of the square’s booking.',
    palaceSource: 'public booking data of August 2026, 022tianjin.cn (2020)',
    warning:
      'No third-party site is authorised: book through official channels only, and beware of paid “grabbing”.',
    confirm: 'Rules have changed several times: the official booking pages prevail.',
    more: 'More',
    checked: 'checked 22 November 2026',
    source: (source: string) => `Source: ${source}`,
  },
);
