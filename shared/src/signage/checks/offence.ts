import type { Analysis } from '../analysis';
import type { Report } from '../report';

/** A word that offends, unless the Chinese has a sense that calls for it. */
interface Slur {
  word: RegExp;
  unless?: RegExp;
  rule: 'LAW-04' | 'ACC-01' | 'ACC-02' | 'ACC-03';
}

const SLURS: readonly Slur[] = [
  {
    word: /\b(?:fuck\w*|shit(?:s|ty)?|bitch\w*|whores?|sluts?|bastards?|cunts?|asshole\w*|piss(?:ing)?|crap|damn(?:ed)?|boobs?|tits)\b/i,
    rule: 'LAW-04',
  },
  { word: /\b(?:poops?|poo|pee|fart\w*)\b/i, unless: /宠物|狗|犬/, rule: 'LAW-04' },
  {
    word: /\b(?:sex|sexual|sexy|virgin\w*|horny|naked|nude|porn\w*)\b/i,
    unless: /性别|性教育|性健康|黄赌毒|裸|色情|明火/,
    rule: 'LAW-04',
  },
  {
    word: /\b(?:racist|racial|nigg\w+|negro\w*|chinks?|japs?|gooks?|barbarians?|savages?|foreign devils?|gypsy|gypsies|orientals?)\b/i,
    rule: 'LAW-04',
  },
  {
    word: /\b(?:retard\w*|idiots?|imbeciles?|morons?|stupid|fools?|lunatics?|insane|madman|madmen|crazy|psycho)\b/i,
    unless: /愚|疯狂/,
    rule: 'LAW-04',
  },
  {
    word: /\b(?:deformed|deformity|cripple[ds]?|crippled|abnormal|defective|freaks?|dwarf\w*|midgets?|maimed|lame)\b/i,
    unless: /异常|变形|缺陷/,
    rule: 'LAW-04',
  },
  {
    word: /\b(?:deaf\s*(?:and|&|-)?\s*(?:dumb|mute)s?|dumb(?:\s+(?:people|person|man|window))?)\b/i,
    unless: /哑铃/,
    rule: 'LAW-04',
  },
  { word: /\b(?:pock-?marked|ugly|fat (?:man|woman|people)|bald|hags?)\b/i, rule: 'LAW-04' },
  { word: /\b(?:anus|anal|rectum)\b/i, rule: 'LAW-04' },
  {
    word: /\b(?:mental(?:ly)? (?:ill|patients?|defective|disease)|mental asylum|madhouse)\b/i,
    unless: /精神卫生/,
    rule: 'LAW-04',
  },
  { word: /\brape\b/i, rule: 'LAW-04' },
  { word: /\b(?:handicap(?:ped)?s?|invalids?|disableds)\b/i, unless: /作废|无效/, rule: 'ACC-01' },
  { word: /\b(?:disabled|deformed|handicapped)\s+(?:man|men|human)\b/i, rule: 'ACC-01' },
  { word: /\b(?:old|weak|sick)\b[\s,]+(?:\band\b\s+)?\b(?:weak|sick|ill|disabled|young)\b/i, rule: 'ACC-02' },
  { word: /\b(?:the\s+)?(?:sick|ill)[\s,]+(?:disabled|crippled)\b/i, rule: 'ACC-02' },
  { word: /\bold\s+(?:man|men|woman|women|people|persons?|folks?|age)\b/i, unless: /故事/, rule: 'ACC-03' },
];

const CONCERNED = /老|残|障|盲|聋|孕|病|弱|男|女|人|性|民族|族|便|厕|专/;

/** Words that insult, slight or are obscene, read with the sense of the Chinese. */
export function checkOffence(analysis: Analysis): Report[] {
  const { sign } = analysis;
  const text = sign.en.slice(0, 4000);
  for (const { word, unless, rule } of SLURS) {
    const match = word.exec(text);
    if (!match || unless?.test(sign.zh)) continue;
    if (rule === 'ACC-03' && !CONCERNED.test(sign.zh)) continue;
    const accessible = /残|障/.test(sign.zh) ? 'Accessible' : undefined;
    return [
      {
        rule,
        start: match.index,
        end: match.index + match[0].length,
        suggestion: rule === 'ACC-01' ? accessible : undefined,
      },
    ];
  }
  return [];
}
