import { readCode } from 'shared/guide';
import { z } from 'zod';
import { WeChatRefused } from '../../../ceremony/reminders/wechat-answer';
import { bodyAs } from '../../../desk/body';
import type { DeskContext, DeskController } from '../../../desk/context';
import { refused } from '../../../desk/refused';
import { readSurroundings } from '../../../security/surroundings';
import { codeList, forSigns, type PrintableCode } from '../../../visit/codes/code-list';
import { codeSheet } from '../../../visit/codes/code-sheet';
import { codeSvg } from '../../../visit/codes/code-svg';
import { codePage, miniProgramCodes } from '../../../visit/codes/mini-program-code';

/** Labels of one file: what a printer takes in one go. */
const mostLabels = 600;
const sheetBody = z.object({
  texts: z.array(z.string().max(40)).min(1).max(mostLabels),
  signs: z.number().int().min(1).max(20).default(1),
});

type Origin = { readonly origin?: string };
/** Where visitors reach the guide: what the operator says, else where this desk was reached. */
const originOf = (context: DeskContext): string =>
  readSurroundings().publicAddress ?? (context as DeskContext & Origin).origin ?? '';

/** What cannot be repaired by whoever prints: in WeChat's own words. */
const explained: Readonly<Record<number, string>> = {
  41030: '微信说正式版里还没有这个页面：请先发布小程序。',
  45009: '今天生成的小程序码已达微信的上限，请明天再试。',
  40013: '微信不认这个 AppID。',
  40125: '微信不认这个 AppSecret。',
  40164: '微信没有放行这台服务器的 IP 地址。',
};

/** Codes to print: which there are, a drawing of one, sheets of many. */
export const codes: DeskController = ({ strapi }) => {
  const known = async (context: DeskContext, text: string): Promise<PrintableCode> => {
    const code = readCode(text);
    const all = await codeList(strapi, originOf(context));
    const base = code?.kind === 'stop' ? `n${code.number}` : text;
    const found = all.codes.find((one) => one.text === base);
    if (!found || !code) throw refused('text', '没有这个码，它可能刚被改动：请刷新页面。', 404);
    const sign = code.kind === 'stop' ? (code.sign ?? 1) : 1;
    return forSigns(found, sign, originOf(context)).at(-1) ?? found;
  };
  return {
    async list(context) {
      const origin = originOf(context);
      context.body = {
        ...(await codeList(strapi, origin)),
        origin,
        originIsSet: readSurroundings().publicAddress !== undefined,
        linkRule: `${origin.replace(/\/+$/, '')}/?c=`,
        page: codePage,
        miniProgram: miniProgramCodes() !== undefined,
      };
    },

    async drawing(context) {
      const code = await known(context, context.params.text ?? '');
      context.body = { fileName: `${code.text}.svg`, svg: await codeSvg(code) };
    },

    async sheet(context) {
      const { texts, signs } = bodyAs(sheetBody, context.request.body);
      const all = await codeList(strapi, originOf(context));
      const wanted = all.codes.filter(({ text }) => texts.includes(text));
      const labels = wanted.flatMap((code) => forSigns(code, signs, originOf(context)));
      if (labels.length === 0) throw refused('texts', '所选的码已不存在：请刷新页面。', 404);
      if (labels.length > mostLabels) throw refused('signs', `一次最多打印 ${mostLabels} 张。`);
      const pdf = await codeSheet(labels, '天安门导览 · 二维码');
      context.body = { fileName: 'codes.pdf', pdf: pdf.toString('base64'), labels: labels.length };
    },

    async miniProgram(context) {
      const code = await known(context, context.params.text ?? '');
      const made = miniProgramCodes();
      if (!made) throw refused('', '没有设置微信的 AppID 和 AppSecret，不能生成小程序码。', 409);
      try {
        const picture = await made.picture(code.text);
        context.body = { fileName: `${code.text}.png`, picture: picture.toString('base64') };
      } catch (error) {
        strapi.log.warn(`Mini-program code ${code.text}: ${(error as Error).message}`);
        const why = error instanceof WeChatRefused ? explained[error.code] : undefined;
        throw refused('', why ?? '微信没有给出小程序码，请稍后再试。', 409);
      }
    },
  };
};
