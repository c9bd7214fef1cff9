const BAN_ZH =
  /禁止|严禁|请勿|切勿|勿|不得|不准|不许|不要|不能|不可|不对外|不开放|谢绝|莫入|免进|免入|止步|禁烟|禁入|禁停|禁行|禁/;
const LOOSE_NEGATIVE_ZH =
  /[不无未非勿莫免禁止停严防避拒绝谢满完闲草静关闭误别忘断坏缺暂空险危没外限慎戒堵占杜零]|安静|小心|当心/;
const NEGATIVE_EN =
  /\b(?:no|not|non|never|none|without|cannot|prohibited|prohibit|prohibits|forbidden|forbid|banned|ban|only|off|out|away|clear|quiet|silence|silent|keep|avoid|refrain|stop|unauthori[sz]ed|authori[sz]ed|decline|declined|declines|beware|refuse|nothing|limits|limit|inaccessible|detour|danger|closed|free|un\w+|neither|nor|restricted|mute|dead|blocked|private|private|intangible|stainless|\w+less|please use|accompanied)\b|n['’]t\b|\bnon-/i;
const BAN_EN =
  /^(?:please\s+)?(?:no(?!\.)|do not|don['’]t|never)\b(?!\s+(?:forget|miss|hesitate|worry))|\b(?:prohibited|forbidden(?! City)|not allowed|not permitted)\b/i;

/** The Chinese forbids or refuses something. */
export const forbidsInChinese = (zh: string): boolean => BAN_ZH.test(zh);
/** The English holds some word that can carry a refusal. */
export const negativeInEnglish = (en: string): boolean => NEGATIVE_EN.test(en);
/** The English forbids. */
export const forbidsInEnglish = (en: string): boolean => BAN_EN.test(en);
/** Nothing in the Chinese could be behind a ban. */
export const plainlyPositive = (zh: string): boolean => !LOOSE_NEGATIVE_ZH.test(zh);
