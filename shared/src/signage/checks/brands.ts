import type { Analysis } from '../analysis';
import type { Report } from '../report';

/** Brands and how their owners write them; any of the forms will do. */
const OWNERS = (
  [
    ['支付宝', /\balipay\b/i, 'Alipay'],
    ['微信支付', /\bwechat pay\b/i, 'WeChat Pay'],
    ['微信', /\b(?:wechat|weixin)\b/i, 'WeChat'],
    ['银联', /\bunionpay\b/i, 'UnionPay'],
    ['星巴克', /\bstarbucks\b/i, 'Starbucks'],
    ['麦当劳', /\bmcdonald['’]s\b/i, "McDonald's"],
    ['肯德基', /\bkfc\b/i, 'KFC'],
    ['必胜客', /\bpizza hut\b/i, 'Pizza Hut'],
    ['可口可乐', /\bcoca[- ]cola\b/i, 'Coca-Cola'],
    ['中国邮政', /\bchina post\b|\bems\b/i, 'China Post'],
    ['中国移动', /\bchina mobile\b/i, 'China Mobile'],
    ['中国联通', /\bchina unicom\b/i, 'China Unicom'],
    ['中国电信', /\bchina telecom\b/i, 'China Telecom'],
    ['中国石化', /\bsinopec\b/i, 'Sinopec'],
    ['中国石油', /\b(?:petrochina|cnpc)\b/i, 'PetroChina'],
    ['工商银行', /\bicbc\b|industrial and commercial bank/i, 'ICBC'],
    ['建设银行', /\bccb\b|china construction bank/i, 'China Construction Bank'],
    ['农业银行', /\babc\b|agricultural bank/i, 'Agricultural Bank of China'],
    ['顺丰', /\bs\.?f\.?\b/i, 'SF Express'],
    ['京东', /\bjd\b|jingdong/i, 'JD.com'],
    ['滴滴', /\bdidi\b/i, 'DiDi'],
    ['华为', /\bhuawei\b/i, 'Huawei'],
    ['小米(?:之家|专卖)', /\b(?:xiaomi|mi)\b/i, 'Xiaomi'],
    ['宜家', /\bikea\b/i, 'IKEA'],
    ['沃尔玛', /\bwal-?mart\b/i, 'Walmart'],
    ['家乐福', /\bcarrefour\b/i, 'Carrefour'],
    ['屈臣氏', /\bwatsons?\b/i, 'Watsons'],
    ['全家便利', /\bfamily ?mart\b/i, 'FamilyMart'],
    ['罗森', /\blawson\b/i, 'Lawson'],
  ] satisfies [zh: string, forms: RegExp, proposal: string][]
).map(([zh, forms, proposal]) => ({ zh: new RegExp(zh, 'u'), forms, proposal }));
const ANY_OWNER = new RegExp(OWNERS.map(({ zh }) => zh.source).join('|'), 'u');

/** Brand names as the owner writes them. */
export function checkBrands(analysis: Analysis): Report[] {
  const { sign } = analysis;
  if (analysis.accepted || analysis.words.length === 0) return [];
  if (!ANY_OWNER.test(sign.zh)) return [];
  for (const { zh, forms, proposal } of OWNERS) {
    if (!zh.test(sign.zh) || forms.test(sign.en)) continue;
    return [{ rule: 'TERM-07', start: 0, end: sign.en.length, suggestion: proposal }];
  }
  return [];
}
