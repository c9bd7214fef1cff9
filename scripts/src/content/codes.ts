import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { codeList, forSigns } from 'cms/visit/codes/code-list';
import { codeSheet } from 'cms/visit/codes/code-sheet';
import { codeSvg } from 'cms/visit/codes/code-svg';
import { withCms } from '../cms/with-cms';
import { readSettings } from '../start/settings';
import { root } from '../steps/places';
import { StepFailed } from '../steps/step';

interface Options {
  readonly out: string;
  readonly origin?: string;
  readonly signs: string;
}

const isWebAddress = (text: string) => /^https?:\/\/[^\s/]+(\/[^\s?#]*)?$/.test(text);

/** Writes every code of this installation as a drawing, and all of them as one sheet to print. */
export async function writeCodes({ out, origin, signs }: Options): Promise<void> {
  const address = origin ?? process.env.PUBLIC_URL ?? '';
  if (!isWebAddress(address))
    throw new StepFailed('Say where visitors reach the guide: --origin https://… or PUBLIC_URL.');
  const count = Number(signs);
  if (!Number.isInteger(count) || count < 1 || count > 20)
    throw new StepFailed('--signs is a whole number from 1 to 20.');
  const folder = resolve(out);
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) throw new StepFailed(`${folder} is not empty.`);
  const { codes, unprintable } = await withCms(readSettings(process.env, root), (strapi) =>
    codeList(strapi, address),
  );
  const labels = codes.flatMap((code) => forSigns(code, count, address));
  for (const code of labels) await writeFile(join(folder, `${code.text}.svg`), await codeSvg(code));
  await writeFile(join(folder, 'codes.pdf'), await codeSheet(labels, '天安门导览 · 二维码'));
  for (const { text, address: printed, zh } of labels) process.stdout.write(`${text}\t${printed}\t${zh}\n`);
  for (const { zh, why } of unprintable) process.stderr.write(`${zh}: ${why}\n`);
}
