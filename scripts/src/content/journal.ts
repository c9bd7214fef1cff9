import { everyLine } from 'cms/journal/read';
import { type KnownLine, verifyJournal } from 'cms/journal/verify';
import { withCms } from '../cms/with-cms';
import { readSettings } from '../start/settings';
import { root } from '../steps/places';
import { StepFailed } from '../steps/step';
import { requireInstallation } from './installation';

const kinds = {
  gap: 'a line is missing before this one, or it stands twice',
  link: 'does not follow the line before it',
  content: 'was changed after it was written',
  known: 'is not the line that was kept elsewhere',
} as const;

/**
 * Reads `<number>:<hash>`, as `journal verify` prints it.
 * @throws StepFailed when it is something else
 */
export function knownLine(text: string): KnownLine {
  const [, sequence, hash] = /^(\d{1,10}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (!sequence || !hash)
    throw new StepFailed(`"${text}" is no line of a journal: <number>:<64 hexadecimal digits>.`);
  return { sequence: Number(sequence), hash };
}

/** Follows the journal's chain and says on standard output whether it holds; every break in a line of its own. */
export async function verifyContentJournal({ known = [] }: { known?: string[] }): Promise<void> {
  const lines = known.map(knownLine);
  const settings = readSettings(process.env, root);
  requireInstallation(settings);
  const verified = await withCms(settings, (strapi) => verifyJournal(strapi, lines));
  for (const { sequence, kind } of verified.breaks)
    process.stdout.write(`broken ${sequence} ${kind}: ${kinds[kind]}\n`);
  const { sequence, hash } = verified.head;
  process.stdout.write(`lines ${verified.lines}\nhead ${sequence}:${hash}\n`);
  if (verified.breaks.length > 0) process.exitCode = 1;
}

/** Writes the whole journal to standard output, a JSON object in each line. */
export async function exportContentJournal(): Promise<void> {
  const settings = readSettings(process.env, root);
  requireInstallation(settings);
  await withCms(settings, async (strapi) => {
    for await (const { changes, detail, ...line } of everyLine(strapi)) {
      // Both as the texts that the hash is over: anyone can check it without us.
      const whole = process.stdout.write(`${JSON.stringify({ ...line, changes, detail })}\n`);
      if (!whole) await new Promise((done) => process.stdout.once('drain', done));
    }
  });
}
