import type { Locale } from 'shared/locale';
import type { SourceView } from '../../components';

const checkedOn = '2026-11-22';

/** Title in Chinese and English, page as it was given. */
const rows: readonly (readonly [string, string, string?])[] = [
  [
    '新华社 2023-09-30：引天安门地区管委会当年升旗时间表',
    'Xinhua, 30 September 2023, quoting the year table',
  ],
  [
    '新华社 2018-01-01：升旗仪式的变化（人数、时长、礼号手、军乐团）',
    'Xinhua, 1 January 2018: what is new in the ceremony (guard, length, trumpeters, band)',
    'xb824.com; zjsychem.com',
  ],
  [
    '人民日报 2018-01-02（转载）：当日号角、到达基座、国歌的时刻',
    'People’s Daily, 2 January 2018 (reposted): fanfare, arrival and anthem by the minute',
  ],
  [
    '东方网、《环球时报》英文版 2018-01-01：升旗 46 秒',
    'Eastday and Global Times, 1 January 2018: 46 seconds',
    'junshi.eastday.com; globaltimes.cn',
  ],
  [
    '央视 2017、中国军网英文版 2021：行进路线',
    'CCTV, 2017, and China Military Online, 2021: the route',
    'worldhm.com; eng.mod.gov.cn',
  ],
  [
    '《中华人民共和国国旗法》（2020 年修正）',
    'National Flag Law of the People’s Republic of China, as amended in 2020',
    'zenchang.cn/law/law_view.asp?id=757992',
  ],
  ['北京日报 2020-04-04：下半旗的做法', 'Beijing Daily, 4 April 2020: how half-mast is flown'],
  [
    '北京日报 2021-12-15、预约须知 2023-09-26（转载）：单独预约与入场',
    'Beijing Daily, 15 December 2021, and the notice of 26 September 2023 (reposted): booking and entry',
    'cqcb.com; ddtbk.com',
  ],
  ['公开游览攻略：观看区域', 'Public visitors’ guides: where to stand', 'wenku.docs.qq.com; qianjiji.cn'],
];

/** Where the facts of the flag screen come from. */
export function watchingSources(locale: Locale): SourceView[] {
  return rows.map(([zh, en, page]) => ({
    code: undefined,
    title: locale === 'en' ? en : zh,
    page,
    checkedOn,
  }));
}
