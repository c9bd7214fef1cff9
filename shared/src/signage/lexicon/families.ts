/** A member of a family: the Chinese that names it and the English that does. */
export interface Member {
  zh: RegExp;
  en: RegExp;
}

const member = (zh: string, en: string): Member => ({
  zh: new RegExp(zh, 'u'),
  en: new RegExp(`\\b(?:${en})\\b`, 'i'),
});

/** Opposites and siblings: one member in the Chinese, another in the English, is a wrong sign. */
export const FAMILIES: readonly (readonly Member[])[] = [
  [member('推(?!荐|广|拿|车)', 'push'), member('拉(?!面|萨|链)', 'pull')],
  [
    member('男', "men|men's|man|man's|male|gents|gentlemen|gentleman|boys?|boys'"),
    member('女', "women|women's|woman|woman's|female|ladies|lady|ladies'|girls?|girls'"),
  ],
  [
    member('入口|进口|进站|入场|入园|入馆', 'entrance|entry|way in'),
    member('出口(?!退税)|出站|离场|退场', 'exit|way out'),
  ],
  [member('出发|离港|出港', 'departures?'), member('到达|进港', 'arrivals?')],
  [member('入境', 'arrivals?|entry'), member('出境', 'departures?|exit')],
  [member('国际', 'international'), member('国内', 'domestic')],
  [member('深水', 'deep'), member('浅水', 'shallow')],
  [member('首班|头班', 'first'), member('末班', 'last')],
  [member('闭馆|闭园|关闭|休息中|暂不开放|停业', 'closed|closing'), member('营业中|正在营业', 'open')],
  [member('有人', 'occupied|engaged'), member('无人(?!机)', 'vacant|unoccupied')],
  [member('冷水', 'cold'), member('热水|开水', 'hot')],
  [member('室内', 'indoor'), member('室外', 'outdoor')],
  [member('内科', 'internal medicine'), member('外科', 'surgery'), member('儿科', 'pediatrics|paediatrics')],
  [member('门诊', 'outpatient'), member('住院', 'inpatient')],
  [member('单程', 'one-way|single'), member('往返', 'round-trip|return')],
  [
    member('(?<!不)可回收', 'recyclables?'),
    member('厨余', 'food waste|kitchen waste'),
    member('有害', 'hazardous'),
    member('其他垃圾', 'residual'),
  ],
  [
    member('篮球', 'basketball'),
    member('足球', 'football|soccer'),
    member('排球', 'volleyball'),
    member('羽毛球', 'badminton'),
    member('网球', 'tennis(?! table)'),
    member('乒乓', 'table tennis|ping[- ]pong'),
    member('门球', 'gateball|croquet'),
    member('棒球', 'baseball'),
    member('台球', 'billiards?|snooker'),
    member('高尔夫', 'golf'),
  ],
  [
    member('成人', 'adults?'),
    member('学生', 'students?'),
    member('儿童|小孩', "child|children|children's"),
    member('老年|老人', 'seniors?'),
    member('团体|团队', 'group'),
    member('军人', 'military|soldiers?'),
  ],
  [member('可口可乐', 'coca'), member('百事', 'pepsi')],
  [
    member('夏代', 'xia dynasty'),
    member('商代', 'shang dynasty'),
    member('秦[代朝]', 'qin dynasty'),
    member('汉[代朝]', 'han dynasty'),
    member('唐[代朝]', 'tang dynasty'),
    member('宋[代朝]', 'song dynasty'),
    member('元[代朝]', 'yuan dynasty'),
    member('明[代朝]', 'ming dynasty'),
    member('清[代朝]', 'qing dynasty'),
  ],
  [member('报警|警察|公安', 'police'), member('火警', 'fire'), member('急救', 'first aid|ambulance')],
  [member('免费', 'free'), member('收费', 'charged?|paid|toll|pay')],
];
