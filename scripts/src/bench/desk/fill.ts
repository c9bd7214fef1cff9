import { randomBytes } from 'node:crypto';
import { type SignChange, saveSigns } from 'cms/signage/register/save-signs';
import type { Core } from 'cms/strapi';
import { labelledRows, SETS } from '../sets';

/** Signs written in one transaction. */
const atOnce = 2_000;
const areas = 24;
const owners = 60;

/** Texts that stand many times in any register: the largest groups that a change can touch. */
const common = [
  ['出口', 'Exit'],
  ['入口', 'Entrance'],
  ['卫生间', 'Toilet'],
  ['小心台阶', 'Watch Your Step'],
  ['出口', 'Export'],
  ['请勿吸烟', 'No Smoking'],
] as const;

/** The labelled signs over and over, each time with another gate number. */
function signChange(seeds: ReturnType<typeof labelledRows>, number: number): SignChange {
  const seed = seeds[number % seeds.length];
  const round = Math.floor(number / seeds.length);
  const often = number % 3 === 0 ? common[(number / 3) % common.length] : undefined;
  const [zh = '', en = ''] = often ?? [
    round === 0 ? seed?.zh : `${seed?.zh} ${round}号门`,
    round === 0 ? seed?.en : `${seed?.en} Gate ${round}`,
  ];
  return {
    fields: {
      code: `B-${String(number).padStart(6, '0')}`,
      area: `片区${number % areas}`,
      place: `第 ${number % 97} 处`,
      owner: `单位${number % owners}`,
      kind: often ? 'facility' : (seed?.kind ?? 'facility'),
      zh,
      en,
      latitude: 39.9 + (number % 1_000) / 100_000,
      longitude: 116.39 + (number % 997) / 100_000,
    },
  };
}

/** Enters signs as an import does, audited and with their story; says how long that took in milliseconds. */
export async function enterSigns(strapi: Core.Strapi, first: number, last: number): Promise<number> {
  const seeds = SETS.flatMap(labelledRows);
  const begin = performance.now();
  for (let at = first; at < last; at += atOnce) {
    const count = Math.min(atOnce, last - at);
    const changes = Array.from({ length: count }, (_, index) => signChange(seeds, at + index));
    await saveSigns(strapi, changes, { who: '测量' });
  }
  return performance.now() - begin;
}

/** Records of photographs, three for each sign, and a case about every seventh sign. */
export async function addRecords(strapi: Core.Strapi): Promise<void> {
  const { connection } = strapi.db;
  const signs: { id: number; document_id: string }[] = await connection('signs').select('id', 'document_id');
  const at = new Date().toISOString();
  const insert = async (table: string, rows: object[]) => {
    for (let from = 0; from < rows.length; from += 500)
      await connection(table).insert(rows.slice(from, from + 500));
  };
  await connection('sign_photographs').delete();
  await connection('sign_cases').delete();
  await insert(
    'sign_photographs',
    signs.flatMap(({ document_id }) =>
      ['survey', 'fault', 'proof'].map((purpose) => ({
        sign_id: document_id,
        purpose,
        file: randomBytes(32).toString('hex'),
        width: 1600,
        height: 1200,
        bytes: 300_000,
        kept_at: at,
        who: '测量',
      })),
    ),
  );
  const states = ['found', 'notified', 'rectified', 'verified', 'closed', 'withdrawn'];
  await insert(
    'sign_cases',
    signs
      .filter(({ id }) => id % 7 === 0)
      .map(({ id, document_id }) => ({
        sign_id: document_id,
        state: states[id % states.length],
        found_at: at,
        found_by: '测量',
        reasons: '[]',
        deadline: id % 2 === 0 ? '2020-01-01' : '2099-01-01',
        changed_at: at,
        reopened: 0,
      })),
  );
}
