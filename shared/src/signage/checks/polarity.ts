import type { Analysis } from '../analysis';
import type { Report } from '../report';
import { forbidsInChinese, forbidsInEnglish, negativeInEnglish, plainlyPositive } from '../text/polarity';
import { stem } from '../text/stem';

/** Chinese negations that English cannot leave out. */
const DENIED =
  /非(?!机动|遗|物质|常|洲|凡)|不可(?!移动)|不能|不通|不对外|不开放|(?<=[本该此])[站店馆处园区柜]?不|不(?:售|卖|收|停|提供|接待|找零|营业|含|设|供应|办理|接受|适用|受理)|未(?:开放|经|满|到|完工|启用)|无(?:人售票|烟|糖|票)/;

/** Beside the ban the Chinese asks for something: the English may say only that. */
const ASKED = /[，,；;。\s]请(?!勿|不)|^请(?!勿|不).*[，,；;。\s]/u;

/** The English turns a ban into leave, or the reverse. */
export function checkPolarity(analysis: Analysis): Report[] {
  const { sign } = analysis;
  if (analysis.accepted || sign.en.trim() === '') return [];
  const whole = { start: 0, end: sign.en.length, suggestion: analysis.terms[0]?.preferred };
  if (
    forbidsInChinese(sign.zh) &&
    !negativeInEnglish(sign.en) &&
    !(ASKED.test(sign.zh) && /^please\s+\S+\s+\S+\s+\S+/i.test(sign.en)) &&
    !(/遗忘|遗留|遗失|丢失|忘/.test(sign.zh) && /\b(?:take|mind|bring|collect)\b/i.test(sign.en))
  )
    return [{ rule: 'LAW-03', ...whole }];
  if (plainlyPositive(sign.zh) && forbidsInEnglish(sign.en) && !/\bno\.?\s*\d/i.test(sign.en))
    return [{ rule: 'LAW-03', ...whole }];
  if (DENIED.test(sign.zh) && !negativeInEnglish(sign.en)) return [{ rule: 'LAW-03', ...whole }];
  const only = /^(?:for\s+)?(\w+)s?\s+only\W*$/i.exec(sign.en.trim());
  if (
    only &&
    forbidsInChinese(sign.zh) &&
    !/^(?:staff|personnel|member|employee|authori[sz]ed|holder|bus)/i.test(only[1] as string)
  ) {
    const noun = stem(only[1] as string);
    if (analysis.segments.some((piece) => piece.matched.includes(noun) && !piece.entry?.action))
      return [{ rule: 'LAW-03', ...whole }];
  }
  return [];
}
