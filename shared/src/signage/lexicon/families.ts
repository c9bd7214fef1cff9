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
  [
    member('阅览|阅读|读书|自习', 'reading|study'),
    member('报告厅|演讲|讲座|会议|会堂|礼堂|讲堂', 'lecture|meeting|conference|auditorium|assembly'),
    member('宴会|国宴', 'banquet'),
    member('卫生间|厕所|洗手间|盥洗', 'toilets?|restrooms?|washrooms?|lavator(?:y|ies)'),
    member('值班', 'duty'),
    member('监控', 'monitor|monitoring|surveillance'),
    member('更衣', 'changing|dressing|locker|fitting'),
    member('修复|维修', 'restoration|repair|conservation|maintenance'),
    member('餐厅|食堂|餐馆|饭店|饭庄|酒楼|菜馆|烤鸭店|美食|用餐|就餐|酒家|小吃', 'restaurants?|canteen'),
  ],
  [
    member('投诉|监督', 'complaints?'),
    member('咨询|问讯|问询', 'information|enquir(?:y|ies)|inquir(?:y|ies)|consult(?:ation|ing)?'),
  ],
  [member('超车', 'overtaking|passing'), member('停车', 'parking'), member('掉头', 'u-turns?')],
  [
    member('脚下|台阶', 'step|steps|footing|feet'),
    member('碰头|头部', 'head|heads'),
    member('夹手|手部', 'hands?|fingers?'),
    member('背部|后背', 'your back'),
  ],
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
  [member('升旗', 'raising|raise|hoisting'), member('降旗', 'lowering|lower')],
  [
    member('停止|结束|截止', 'stop|stopped|end|ends|closed?|last|until|no|off'),
    member('开始', 'start|starts|begin|begins|open'),
  ],
  [
    member('有害(?!垃圾)|有损', 'harmful|hazardous|harms?|damages?|bad|dangerous|injur\\w+'),
    member('有益', 'good|beneficial'),
  ],
  [member('免费', 'free'), member('收费', 'charged?|paid|toll|pay')],
  [member('(?<![非不])自动', 'automatic|auto|self-service'), member('手动|人工', 'manual|staffed')],
  [member('个人|散客', 'individuals?'), member('团体|团队', 'groups?')],
  [
    member('存包|存物|寄存', 'drop-off|check-in|deposit'),
    member('取包|取物|提取', 'pick-?up|claim|collection'),
  ],
  [member('上车', 'board(?:ing)?|pick-?up'), member('下车', 'alight(?:ing)?|drop-?off')],
  [member('购票|买票', 'purchase|buy'), member('退票', 'refunds?')],
  [member('借书|借阅', 'borrow(?:ing)?|lending|loans?|check-?out'), member('还书|归还', 'returns?')],
  [member('早餐', 'breakfast'), member('午餐', 'lunch'), member('晚餐', 'dinner|supper')],
  [member('白天|日间', 'day(?:time)?'), member('夜间|夜晚', 'night(?:time)?')],
  [
    member('牙科|口腔', 'dent\\w+|oral|stomatolog\\w+'),
    member('眼科', 'eye|ophthalm\\w+'),
    member('耳鼻喉', 'ear|ent|otolaryng\\w+|otorhino\\w+'),
    member('皮肤', 'skin|dermatolog\\w+'),
    member('骨科', 'ortho?p\\w+|bone'),
    member('心(?:脏|内|血管)', 'heart|cardi\\w+'),
    member('神经', 'neuro\\w+|nerve'),
    member('妇科|产科|妇产', "gyn\\w+|obstet\\w+|women's|maternity"),
    member('中医', 'tcm|chinese medicine'),
  ],
  [
    member('公交|公共汽车|巴士|大巴', 'bus|buses|coach(?:es)?'),
    member('出租', 'taxis?|cabs?|rental|rent|hire|lease|leasing|for'),
    member('地铁', 'subway|metro|underground'),
    member('火车|铁路|列车', 'trains?|railway|rail'),
    member('自行车|单车', 'bicycles?|bikes?|cycling|cycle'),
    member('摩托', 'motorcycles?|motorbikes?'),
    member('轮渡|游船|渡船', 'ferr(?:y|ies)|boats?|cruises?'),
  ],
  [
    member('身份证', 'ID|identity|identification'),
    member('护照', 'passports?'),
    member('学生证', 'student'),
    member('驾驶证|驾照', "driver'?s?|driving"),
    member('军官证|军人证', 'military|officer'),
  ],
  [
    member('动物园', 'zoo|zoological|animal'),
    member('植物园', 'botanical'),
    member('水族馆|海洋馆', 'aquarium|oceanarium|ocean'),
    member('游乐[园场]', 'amusement|playground'),
  ],
  [
    member('博物[馆院]', 'museum'),
    member('图书馆', 'library'),
    member('美术馆', 'art|gallery'),
    member('纪念馆|纪念堂', 'memorial|museum|mausoleum'),
    member('科技馆', 'science'),
    member('档案馆', 'archives?'),
    member('体育[馆场]', 'gymnasium|stadium|arena|sports'),
    member('火车站|车站', 'station|stop'),
    member('医院', 'hospital|clinic'),
    member('剧院|剧场', 'theat(?:er|re)|opera'),
    member('银行', 'bank'),
    member('邮局', 'post'),
    member('幼儿园', 'kindergarten|nursery'),
  ],
  [
    member('鼎', 'ding|tripod|cauldron|vessel'),
    member('编钟|铜钟|(?<![分时])钟(?!点|头|鼓)', 'bells?|clocks?|chimes'),
    member('铜镜', 'mirror'),
    member('剑', 'swords?'),
    member('花瓶|瓷瓶', 'vase|bottle'),
    member('碗', 'bowls?'),
    member('盘(?!山)', 'plates?|dish|trays?'),
  ],
  [
    member('狮', 'lions?'),
    member('虎(?!坊)', 'tigers?'),
    member('象(?![征形牙棋])', 'elephants?'),
    member('熊猫', 'pandas?'),
    member('猴', 'monkeys?'),
    member('(?<!石)鹿', 'deer'),
    member('鹤', 'cranes?'),
    member('鹅', 'goose|geese'),
    member('孔雀', 'peacocks?'),
  ],
  [
    member('毛泽东|毛主席', 'mao'),
    member('周恩来', 'zhou enlai'),
    member('刘少奇', 'liu shaoqi'),
    member('朱德', 'zhu de'),
    member('邓小平', 'deng xiaoping'),
    member('孙中山', 'sun yat-sen'),
    member('宋庆龄', 'soong'),
    member('李大钊', 'li dazhao'),
    member('鲁迅', 'lu xun'),
    member('老舍', 'lao she'),
    member('郭沫若', 'guo moruo'),
    member('梅兰芳', 'mei lanfang'),
  ],
  [
    member('鸡(?!尾|蛋|冠)', 'chicken'),
    member('鸭', 'duck'),
    member('牛(?!奶|油|街|皮)', 'beef|ox|cow'),
    member('羊', 'lamb|mutton|goat'),
    member('猪|肉|排骨|肘', 'pork|meat|ribs?|meatballs?'),
    member('鱼(?!香)', 'fish|carp|bass|cod|eel|salmon|perch'),
    member('虾', 'shrimps?|prawns?|lobsters?'),
    member('蟹', 'crabs?'),
  ],
  [
    member('咖啡', 'coffee|caf[eé]'),
    member('茶', 'tea|teahouse'),
    member('啤酒', 'beer'),
    member('葡萄酒|红酒', 'wine'),
    member('果汁', 'juice'),
    member('牛奶', 'milk'),
  ],
  [
    member('会议', 'meeting|conference'),
    member('更衣', 'changing|dressing|locker|fitting'),
    member('办公', 'office'),
    member('(?<!不)吸烟', 'smoking'),
    member('淋浴|浴室', 'showers?|bath'),
    member('阅览|阅读', 'reading'),
    member('候车|候机|等候', 'waiting|lounge|departure'),
    member('休息(?!中)', 'rest|lounge|resting|break|seating'),
  ],
  [
    member('(?<!非)机动车(?!.*非机动)', 'motor|vehicles?|cars?'),
    member('非机动车', 'non-motor(?:ized)?|bicycles?|bikes?|cyclists?'),
  ],
  [member('食品|食物', 'food|snacks?'), member('饮料|饮品', 'drinks?|beverages?')],
];

const byCharacter = new Map<string, number[]>();
for (const [at, family] of FAMILIES.entries())
  for (const character of new Set(family.flatMap(({ zh }) => zh.source.match(/\p{Script=Han}/gu) ?? [])))
    byCharacter.set(character, [...(byCharacter.get(character) ?? []), at]);

/** The families of which the text may name a member: those whose characters it holds. */
export function familiesIn(zh: string): readonly (readonly Member[])[] {
  const found = new Set<number>();
  for (const character of zh) for (const at of byCharacter.get(character) ?? []) found.add(at);
  return [...found].sort((left, right) => left - right).map((at) => FAMILIES[at] as readonly Member[]);
}
