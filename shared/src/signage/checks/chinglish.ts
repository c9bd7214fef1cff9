import type { Analysis } from '../analysis';
import type { Report } from '../report';

/** A way of saying things that is Chinese in English words; `zh` limits it to the texts it is wrong for. */
interface Turn {
  rule: 'TERM-02' | 'TERM-04' | 'TERM-05' | 'TERM-08' | 'GLOSS-01';
  en: RegExp;
  zh?: RegExp;
  unless?: RegExp;
  suggestion?: string;
}

const CAUTION = /小心|当心|注意|谨防/;

const TURNS: readonly Turn[] = [
  {
    rule: 'TERM-04',
    en: /\bcarefully\b|\bcareful(?:ly)?\s+(?:the|to|of\s+the)\b/i,
    zh: CAUTION,
    unless: /\b(?:walk|drive|proceed|handle|step|ride|move)\s+carefully\b/i,
  },
  {
    rule: 'TERM-04',
    en: /\bpay\s+(?:more\s+)?attention\b|\battention\s+to\b|\btake\s+(?:notice|attention|heed)\b|\bnotice\s+(?:the|your)\b/i,
    zh: CAUTION,
    unless: /Notice to/i,
  },
  { rule: 'TERM-04', en: /\btake\s+care\s+(?:of|to|your|the)\b/i, zh: /小心|当心/ },
  {
    rule: 'TERM-04',
    en: /^(?:please\s+)?(?:note|notice|attention|attend|look\s+at|care|caution)\s+(?!wet|slippery|hot|glass|deep|steep|risk|low|high|the\s+step|watch|mind|please|automatic|electric|moving|falling|door|step|when|no\b|do\b)[a-z]+/i,
    zh: CAUTION,
  },
  {
    rule: 'TERM-04',
    en: /\bbe\s+careful\s+of\b|\bcareful\s+of\b|\blook\s+out\s*!?$|\bmust\s+be\s+careful\b/i,
    zh: /小心|当心|注意|危险/,
  },
  {
    rule: 'TERM-04',
    en: /\b(?:care|careful|carefully|beware|caution)\s*[.!]*$/i,
    zh: CAUTION,
    unless:
      /^\W*(?:caution|handle with care)\W*$|\bhandle with care\W*$|\b(?:walk|drive|proceed|step|ride|move)\s+(?:carefully|with (?:care|caution))\b|[.!]\s+please\s+(?:take\s+care|be\s+careful)\W*$/i,
  },
  {
    rule: 'TERM-05',
    en: /^(?:please\s+)?(?:strictly\s+|strict\s+)?(?:forbid|forbids|forbidden(?! City)|prohibit|prohibits|prohibited(?! (?:items?|articles?|goods))|prohibition|prohibiting|forbidding|ban|banned|forbade)\b/i,
  },
  {
    rule: 'TERM-05',
    en: /\b(?:is|are|it['’]s)\s+(?:strictly\s+)?(?:forbidden|prohibited|forbid)\s+to\b|\bforbid\w*\s+to\b|\bstrictly\s+(?:forbid|prohibit|ban|no)\b/i,
  },
  { rule: 'TERM-05', en: /\bforbidden\b(?! city)/i },
  { rule: 'TERM-05', en: /\b(?:prohibited|forbidden)\s+to\s+[a-z]+/i },
  { rule: 'TERM-05', en: /\bforbid\b/i, zh: /禁|勿|不[准许得]/ },
  { rule: 'TERM-05', en: /^(?:please\s+)?don['’]?t\b/i, unless: /don['’]t drink and drive/i },
  {
    rule: 'TERM-08',
    en: /\brespons\w*|\beveryone\b|\beverybody\b|\bduty\b/i,
    zh: /人人有责|从我做起|匹夫有责/,
    unless: /\bwe all\b|\beveryone['’]s responsibility\b/i,
  },
  {
    rule: 'TERM-08',
    en: /\bstops?\b/i,
    zh: /(?:[游闲观顾旅访]|人员).*止步/,
    suggestion: 'Staff Only',
  },
  { rule: 'TERM-08', en: /\bforgiv\w*|\bpardon\b|\bexcuse\b|\bplease understand\b/i, zh: /谅解|见谅|不便/ },
  { rule: 'TERM-05', en: /\b(?:no|not)\s+(?:allow|permit|can)\b|\bcan\s+not\s+(?:enter|smoke|park|swim)\b/i },
  {
    rule: 'TERM-08',
    en: /\b(?:warm(?:ly)?|sweet|gentle|kindly)\s+(?:prompts?|tips?|reminders?|remind|hints?|notices?|warning|suggestions?|instruct\w*)\b/i,
    zh: /温馨|友情|提示/,
    suggestion: 'Notice',
  },
  { rule: 'TERM-08', en: /\bciviliz\w*|\bcivilis\w*/i, zh: /文明/ },
  {
    rule: 'TERM-02',
    en: /\b(?:rice[\s-]+(?:flour\s+)?noodles?|rice\s+lines?|noodles?)\b/i,
    zh: /米线外|一米/,
  },
  {
    rule: 'TERM-08',
    en: /\b(?:small|little|tiny|slender|green|young)\s+grass\b|\bgrass\s+(?:is|are|has|have|also)\b|\bgrass(?:es)?\s+(?:smil|sleep|rest|grow|afraid|cry|love)\w*|\bstep\s+(?:into|on)\s+it\b/i,
    zh: /草/,
    suggestion: 'Please Keep Off the Grass',
  },
  {
    rule: 'TERM-08',
    en: /\b(?:a\s+time|one\s+time|once)\s+(?:sex\w*|thing|use\s+thing)\b/i,
    zh: /一次性/,
    suggestion: 'Disposable',
  },
  {
    rule: 'TERM-08',
    en: /\bbig\s+(?:theat(?:er|re)|hall|door|gate)\b|\bgrand\s+(?:hall|door|gate)\b/i,
    zh: /大剧院|大厅|大门/,
    unless: /^Grand (?:Theat|Hall)/i,
  },
  {
    rule: 'TERM-08',
    en: /\b(?:hurry|rush(?:ing)?)\b.*\b(?:flush\w*|rush\w*|wash\w*)\b|\b(?:one\s+)?small\s+step\b.*\b(?:big|giant|large|great)\s+(?:step|leap)\b/i,
    suggestion: 'Please Flush after Use',
  },
  { rule: 'TERM-02', en: /\bW\.?C\.?(?![a-z])/, suggestion: 'Toilet' },
  {
    rule: 'TERM-02',
    en: /\bimports?\b/i,
    zh: /进口/,
    unless: /\btax|goods|food|wine|product/i,
    suggestion: 'Entrance',
  },
  {
    rule: 'TERM-02',
    en: /\bexports?\b/i,
    zh: /出口/,
    unless: /\btax|goods|product|trade|bank|import/i,
    suggestion: 'Exit',
  },
  { rule: 'TERM-02', en: /\bexecut(?:ion|ing|e)\b/i, zh: /施工/, suggestion: 'Under Construction' },
  {
    rule: 'TERM-02',
    en: /\b(?:of|to|notice|attention)\s+(?:the\s+)?(?:safety|security|safe)\b/i,
    zh: /注意安全/,
    suggestion: 'Caution',
  },
  { rule: 'TERM-02', en: /\blandslides?\b/i, zh: /地滑|路滑/, suggestion: 'Caution! Wet Floor' },
  { rule: 'TERM-02', en: /\bopen(?:ing)?\s+water\b/i, zh: /开水/, suggestion: 'Hot Water' },
  { rule: 'GLOSS-01', en: /\bmouths?\b/i, zh: /口/, unless: /mouth-?watering/i },
  {
    rule: 'GLOSS-01',
    en: /\b(?:sell|protect|manage|examine|inspect|consult|inquire|serve|teach|educate|announce|reserve|treat|diagnose|prevent|receive|produce|develop|maintain|supervise|complain|deliver|arrive|depart|invest|operate|appreciate|explain|introduce|investigate|disinfect|sterilize|decorate|distribute|connect|communicate|transform|perform|settle|collect|propagandize|propaganda)\s+(?:[a-z]+\s+)?(?:units?|areas?|rooms?|offices?|places?|windows?|desks?|counters?|halls?|stations?|cent(?:er|re)s?|departments?|sections?|platforms?|zones?|machines?|tables?|boxes|box|gates?|teams?)$/i,
    unless: /^(?:please|do|no|to)\b|collect(?:ion)? (?:point|box)/i,
  },
  { rule: 'GLOSS-01', en: /\blov(?:e|ing)\b/i, zh: /爱心/, suggestion: 'Priority' },
  { rule: 'GLOSS-01', en: /\bchannels?\b/i, zh: /通道/, unless: /green channel/i, suggestion: 'Passage' },
  { rule: 'GLOSS-01', en: /\bregion\b/i, zh: /(?<!地)区$/, suggestion: 'Area' },
  { rule: 'GLOSS-01', en: /\bpictures?\b/i, zh: /(?:导览|示意|线路|平面|路线|地)图/, suggestion: 'Map' },
  { rule: 'GLOSS-01', en: /\bpeace\b/i, zh: /太平门|太平梯/, suggestion: 'Emergency Exit' },
  { rule: 'GLOSS-01', en: /\b(?:health|sanitary|sanitation|hygiene)\b/i, zh: /卫生间/, suggestion: 'Toilet' },
  { rule: 'TERM-08', en: /\b(?:walk|go)\w*\s+(?:slow|slowly|good|well)\b/i, zh: /慢走|走好/ },
  { rule: 'GLOSS-01', en: /\bconvenien\w+\s+(?:for\s+)?people\b|\bpeople\s+convenien/i, zh: /便民/ },
  { rule: 'GLOSS-01', en: /\btea\s+water\b/i, zh: /茶水/ },
  { rule: 'GLOSS-01', en: /\bserve\W*$/i, zh: /服务/ },
  { rule: 'GLOSS-01', en: /\bbody\b/i, zh: /随身/, suggestion: 'Belongings' },
  { rule: 'GLOSS-01', en: /\bthings?\s*$/i, zh: /./, unless: /\b(?:some|any|every|no)things?\b/i },
  {
    rule: 'GLOSS-01',
    en: /\b(?:read|see|look|watch|listen|speak|ask|sell|buy|get|take|give|put|eat|drink|wash|sleep|stay|wait|sit|change|collect|receive|climb)\s+(?:read|see|look|watch|listen|speak|ask|sell|buy|get|take|give|put|eat|drink|wash|sleep|stay|wait|sit|record)\s+(?:room|hall|place|area|office|desk|window|station|point)s?\b/i,
  },
  {
    rule: 'GLOSS-01',
    en: /\b(?:one|two|three|four|five|six|seven|eight|nine)\s+(?:one|two|three|four|five|six|seven|eight|nine)\b/i,
    zh: /[一二三四五六七八九]{2}/,
  },
  {
    rule: 'TERM-02',
    en: /\bentrance\b/i,
    zh: /进口(?:商品|食品|货|酒|水果|产品|药|车|超市)/,
    suggestion: 'Imported Goods',
  },
  {
    rule: 'GLOSS-01',
    en: /\b(?:saliva|husband\s+and\s+wife|pock-?marked|lion['’]?s?\s+head(?!\s+(?:meat|pork))|red[- ]burn(?:ed|t)|rolling\s+donkey|donkey\s+roll\w*|ants?\s+(?:climb\w*|on)\b.*tree|four\s+(?:glad|happy|happiness)\b|strange\s+(?:taste|fish|flavou?r)|mustache|sexual\s+life|cowboy\s+(?:bone|leg)|hand[- ]?grasped|water\s+cooks?\b|cook\s+in\s+soup\s+of|big\s+fish\s+burn|explod(?:e|ed|es)|burns?\s+the\b)/i,
    zh: /[鸡鸭鱼肉片丝丁汤面饭菜饼包饺虾蟹豆腐丸子头滚树骨腿蛋]/,
  },
  {
    rule: 'GLOSS-01',
    en: /\b(?:numbers?)\s+(?:gate|door|exit|line|two|one|three)\b|\b(?:two|one|three|four|five)\s+number\b/i,
    zh: /号/,
  },
  {
    rule: 'GLOSS-01',
    en: /\b(?:ask|sell|buy|deposit|save|store|take|get|lost|keep|still|return|check|wait|change|pay|collect|receive|register|hang|claim|find|report|help|smoke|rest|drink|eat)\w*\s+(?:[a-z]+\s+)?(?:place|spot|department place)s?\b/i,
    zh: /处|点|区|室|所/,
    unless: /resting place/i,
  },
];

/** Turns of phrase known from signs that were corrected. */
export function checkChinglish(analysis: Analysis): Report[] {
  if (analysis.accepted) return [];
  const { sign, terms } = analysis;
  const text = sign.en.slice(0, 2000);
  for (const { rule, en, zh, unless, suggestion } of TURNS) {
    if (zh && !zh.test(sign.zh)) continue;
    const match = en.exec(text);
    if (!match || unless?.test(text)) continue;
    return [
      {
        rule,
        start: match.index,
        end: match.index + match[0].length,
        suggestion: terms[0]?.preferred ?? suggestion,
      },
    ];
  }
  return idiom(analysis);
}

/** Slogans about the lawn come down to one sentence in English. */
function idiom(analysis: Analysis): Report[] {
  const { sign } = analysis;
  const lawn = /草/.test(sign.zh) && /踏|踩|足下|微笑|绕|怕|睡|梦|留情|让路|生命|在长|也有|茵/.test(sign.zh);
  if (
    !lawn ||
    /\b(?:keep|stay)\s+(?:off|out)|\bnot\s+(?:walk|step|tread|trample)|\bno\s+(?:walking|trampling|stepping)/i.test(
      sign.en,
    )
  )
    return [];
  return [{ rule: 'TERM-08', start: 0, end: sign.en.length, suggestion: 'Please Keep Off the Grass' }];
}
