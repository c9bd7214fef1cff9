import type { Analysis } from '../analysis';
import type { Report } from '../report';
import { BASE_VERBS, NOUN_VERBS } from './verbs';

type Pattern = readonly [rule: string, pattern: RegExp, unless?: RegExp];

const PLURALS =
  /\b(?:informations|luggages|baggages|equipments|furnitures|litters|garbages|trashes|waters|traffics|staffs|advices|knowledges|sceneries|foods\s+and\s+drinks?|cutlery's|photographies|parkings|childs|childrens|mans|womans|mens\s+room|peoples(?!['’]| of\b)|persons\s+people|infos|furnitures|underwears|clothings|rubbishes|accommodations?s|evidences|homeworks)\b(?!['’])/i;

const PATTERNS: readonly Pattern[] = [
  ['TERM-06', /\bplease\s+to\s+[a-z]+/i],
  ['TERM-06', /\bplease\s+(?!(?:b|s|sp|st|k|w|sw|cl|str)?ring\b|(?:s|k|sl|cl|fl|sw)ing\b)[a-z]+ing\b/i],
  ['TERM-06', /\bplease\s+(?:on|at|the|under|of|for|from|into|outside|inside|above|below|your|a|an)\s/i],
  ['GRAM-01', /\bplease\s+(?:no|not)\b/i],
  ['GRAM-01', /\bplease\s+do\W*$/i],
  [
    'GRAM-01',
    /\b(?:must|should|please)\s+(?:not\s+)?(?!(?:always|this|us|as|is|was|towards|focus|bus|plus|across|alas)\b)[a-z]+[^s\W]s\b(?!['’])/,
  ],
  [
    'GRAM-01',
    /\b(?:shop|store|museum|hotel|restaurant|visitors?|children|pets|passengers|you|we)\s+not\s+(?!(?:allowed|permitted|included|accepted|admitted|available|open|responsible|required|liable|yet|in|on|for|with|from|to|holding|wearing|be)\b)[a-z]+/i,
  ],
  ['GRAM-02', /\b(?:thanks|thank)\s+(?:your|the)\b/i],
  ['GRAM-01', /\bdo\s+not\s+[a-z]+ing\b(?<!ring|[sf]ling|swing|cling|sing)/i],
  ['GRAM-01', /\bdon['’]?t\s+[a-z]+ing\b(?<!\b(?:bring|ring|fling|sling|swing|cling|sing))/i],
  [
    'GRAM-01',
    /\bdo\s+no\b|\bdo\s+not\s+(?:not|non|no|be|to)\b|\bno\s+to\b|\bnot\s+allow\b|\bdo\s+non/i,
    /\bdo not be\b/i,
  ],
  ['GRAM-01', /\b(?:can|must|should|may|shall|will|could)\s+(?:not\s+)?(?:to\s+[a-z]+|[a-z]+ing\b)/i],
  ['GRAM-01', /\b(?:must|should|shall)\s+(?:accompanied|supervised|worn|kept|shown|carried|registered)\b/i],
  [
    'GRAM-02',
    /\b(?:pets|dogs|children|visitors|tickets|bags|vehicles|bicycles|drones|students|cars|people|items|seniors|passengers|photos|knives)\s+(?:is|was|has)\b/i,
  ],
  [
    'GRAM-02',
    /\b(?:it|this|he|she|pet|dog|ticket|smoking|parking|swimming|photography|building|museum|park|hall|entry|tower|temple)\s+(?:are|were|have)\b/i,
  ],
  [
    'GRAM-02',
    /\b(?:is|was|are|were|be|been)\s+(?:build|close|forbid|prohibit|allow|break|steal|write|take|give|make|find|open\s+by|construct|repair|use|locate|found\s+on)\b/i,
  ],
  [
    'GRAM-02',
    /\b(?:pet|dog|visitor|child|vehicle|bicycle|bag|animal|tourist|passenger|car|student|drone)\s+(?:is|are)\s+(?:not\s+)?(?:allowed|prohibited|forbidden|permitted)\b/i,
  ],
  ['GRAM-02', /\b(?:a|an|one)\s+(?:children|people|men|women|stairs|tickets|toilets)\b/i],
  [
    'GRAM-02',
    /\b(?:these|those|two|three|four|five|many|several)\s+(?:ticket|toilet|visitor|child|person|man|woman|room|exit|door|bus|car|day)\b/i,
  ],
  [
    'GRAM-02',
    /\ba\s+(?:entrance|exit|elevator|escalator|emergency|office|area|umbrella|animal|adult|attendant|ATM|AED|ID|accessible|alarm|electric|elderly|information|open|English)\b/i,
  ],
  [
    'GRAM-02',
    /\ban\s+(?:ticket|toilet|gate|door|room|visitor|card|child|seat|mask|street|bus|train|car|hospital|park)\b/i,
  ],
  [
    'GRAM-02',
    /\b(?:for|with|of|take|keep|mind|watch|show|fasten|leave|bring)\s+you\s+(?!are\b|can\b|may\b|will\b|must\b|need|have\b|to\b|at\b|in\b|on\b|from\b|should\b|all\b|and\b|or\b|with\b|by\b|when\b|if\b|around\b|through\b)[a-z]+/i,
  ],
  ['GRAM-02', /\bcan\s+not\b/i],
  [
    'GRAM-02',
    /\byou\s+(?:phones?|bags?|tickets?|belongings?|luggage|child|children|cars?|seats?|steps?|heads?|hands?|patronage|cooperation|visit|understanding|support|cards?|masks?|money|valuables|pets?|turn|attention|shoes|safety)\b/i,
  ],
  [
    'GRAM-02',
    /^(?:pet|dog|visitor|tourist|guest|child|passenger|car|vehicle|bicycle|bike|student)\s+(?:can|must|should|may|not|please|don['’]?t|do|is\s+prohibited)\b/i,
  ],
  ['GRAM-02', /\b(?:walk|go|drive|speak|swim|sit|stand|run)\s+good\b/i],
  ['GRAM-01', /\bstop\s+(?:walk|enter|smoke|park|climb|touch|swim)\b/i],
  ['GRAM-01', /\bno\s+use\s+(?!of\b|after\b|before\b|during\b|in\b|without\b)[a-z]+/i],
  ['GRAM-01', /\bno\s+not\b|\bnot\s+no\b|^(?:please\s+)?be\s+(?:mind|watch|beware|take|keep)\b/i],
  ['GRAM-01', /^no\s+[a-z]+ing\s+and\s+[a-z]+(?:ing)?\b/i],
  [
    'GRAM-02',
    /^(?:please\s+)?(?:less|more|little|few)\s+(?:use|waste|talk|speak|eat|drink|buy|drive|smoke|throw)\b/i,
  ],
  ['GRAM-02', /\bplease\s+to\s*$|\binto\s*$|\w+\s+\w+\s+(?:to|for|of|the|and)\s*$/i],
  ['PLUR-01', PLURALS],
  [
    'GRAM-02',
    /\b(?:make|made)\s+noisy\b|\bbe\s+quietly\b|\bkeep\s+(?:quietly|cleanly|orderly)\b|\bkeep\s+silent(?:ly)\b/i,
  ],
  [
    'GRAM-02',
    /\bthe\s+(?:a|an|the|your|our)\b|\b(?:your|our|my)\s+(?:the|a|an|yours?|everything)\b|\b(?:yours)\s+[a-z]+/i,
  ],
  [
    'GRAM-02',
    /\bneed\s+to\s+be\s+helped\b|\bfor\s+(?:help|assist)\s+you\b|\bto\s+(?:helping|avoiding|keeping|protecting)\b|\bhave\s+to\s+(?:paid|shown|kept)\b/i,
  ],
  [
    'GRAM-02',
    /\bthanks?\s+(?:for\s+)?(?:you\s+)?(?:cooperate|cooperation|coming|come)\b/i,
    /\bthanks?\s+(?:you\s+)?for\s+(?:coming|cooperation)/i,
  ],
  [
    'GRAM-02',
    /\b(?:welcome)\s+(?:you\s+to\s+come|your\s+com\w*|your\s+visit|you\s+com\w*|to\s+(?:come|visit)|to\s+your)\b/i,
  ],
  [
    'GRAM-02',
    /\b(?:not|no)\s+(?:allowed|permitted|prohibited)\s+(?:to\s+)?[a-z]+ing\s+(?:in|on|at)\s+here\b/i,
  ],
];

const NAMING = new Set(['place-name', 'guide-sign', 'facility', 'shop', 'food', 'metro']);

/** A name is no sentence: City is the First Hospital. */
function sentenceForName({ sign, words: list }: Analysis): Report[] {
  if (!NAMING.has(sign.kind) || /是|请|勿|须|应|已|正在|[。！？]/.test(sign.zh) || sign.zh.length > 14)
    return [];
  if (/^you are here\W*$/i.test(sign.en.trim())) return [];
  const verb = list.find((word, at) => at > 0 && /^(?:is|are|was|were|am)$/.test(word.lower));
  return verb ? [{ rule: 'GRAM-02', start: verb.start, end: verb.end }] : [];
}

const words = (text: string): string[] => text.toLowerCase().match(/[a-z']+/g) ?? [];

/** No + verb: No Touch, No Turn Over. */
function banWithVerb(text: string): { start: number; end: number; verb: string } | undefined {
  for (const match of text.matchAll(/\b(?:no|forbidden|prohibited)\s+([a-z]+)\b/gi)) {
    const verb = (match[1] as string).toLowerCase();
    if (BASE_VERBS.has(verb) && !NOUN_VERBS.has(verb)) {
      const after = words(text.slice(match.index + match[0].length))[0];
      if (verb === 'smoke' && after === 'area') continue;
      return { start: match.index, end: match.index + match[0].length, verb };
    }
  }
  return undefined;
}

/** Do Not + noun: Do Not Photograph is right, Do Not Photos and Do Not Quiet are not. */
const DO_NOT_NOUN =
  /\b(?:do\s+not|don['’]?t)\s+(?:photos?|photography|entry|entrance|noise|noisy|pets?|parking|smoker|swimmer|carefully|loudly|allowed|forbidden|prohibited|garbage|rubbish|food|tickets?|into|in|on|out|the|a|quiet|fire|flame)\b/i;

function plural(text: string): Report[] {
  const match = PLURALS.exec(text);
  return match ? [{ rule: 'PLUR-01', start: match.index, end: match.index + match[0].length }] : [];
}

/** Patterns of grammar that signs get wrong. */
export function checkGrammar(analysis: Analysis): Report[] {
  const { sign } = analysis;
  const text = sign.en.slice(0, 4000);
  if (analysis.accepted) return PLURALS.test(text) ? plural(text) : [];
  const verb = banWithVerb(text);
  if (verb)
    return [{ rule: 'GRAM-01', start: verb.start, end: verb.end, suggestion: analysis.terms[0]?.preferred }];
  for (const [rule, pattern, unless] of PATTERNS) {
    const match = pattern.exec(text);
    if (!match || unless?.test(text)) continue;
    return [
      {
        rule,
        start: match.index,
        end: match.index + match[0].length,
        suggestion: analysis.terms[0]?.preferred,
      },
    ];
  }
  const sentence = sentenceForName(analysis);
  if (sentence.length > 0) return sentence;
  const noun = DO_NOT_NOUN.exec(text);
  if (noun && !/\bdo not (?:in any|on any)\b/i.test(text))
    return [{ rule: 'GRAM-01', start: noun.index, end: noun.index + noun[0].length }];
  const single =
    /^(?:the\s+)?(?:man|woman)(?:\s+(?:toilet|restroom|washroom|locker|changing|shower|bathroom|only|first|guest|room|clothes|wear|department|section|ward|dormitory)\b.*)?$/i.exec(
      text.trim(),
    );
  if (single && /[男女]/.test(sign.zh))
    return [
      {
        rule: 'PLUR-02',
        start: 0,
        end: text.length,
        suggestion: text.replace(/\bman\b/i, 'Men').replace(/\bwoman\b/i, 'Women'),
      },
    ];
  return [];
}
