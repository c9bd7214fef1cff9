import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { StepFailed } from '../steps/step';

const run = promisify(execFile);

interface Voice {
  readonly name: string;
  /** Words per minute, as espeak-ng counts them. */
  readonly speed: number;
}

// espeak-ng 1.51's plain "cmn" speaks the pinyin of rarer characters as if it were English.
const voices: Readonly<Record<string, Voice>> = {
  'zh-CN': { name: 'cmn-latn-pinyin', speed: 175 },
  en: { name: 'en-gb', speed: 150 },
};

async function tool(name: string, args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await run(name, [...args]);
    return stdout;
  } catch (error) {
    const { code, stderr } = error as { code?: string | number; stderr?: string };
    if (code === 'ENOENT') throw new StepFailed(`${name} is needed for narrations and is not installed.`);
    throw new StepFailed(`${name} failed: ${stderr?.trim() ?? code}`);
  }
}

/** Length of a sound file, decoded to its end. */
export async function durationOf(file: string): Promise<number> {
  const shown = await tool('ffprobe', [
    '-v',
    'error',
    '-show_entries',
    'format=duration',
    '-of',
    'csv=p=0',
    file,
  ]);
  const seconds = Number(shown.trim());
  if (!(seconds > 0)) throw new StepFailed(`${file} has no length.`);
  await tool('ffmpeg', ['-v', 'error', '-xerror', '-i', file, '-f', 'null', '-']);
  return Math.round(seconds * 100) / 100;
}

// The encoder exceeds what it is asked for: 24k gives about 38 kbit/s.
const sound = '-af loudnorm=I=-18:TP=-2,apad=pad_dur=0.4 -ac 1 -ar 22050 -c:a aac -b:a 24k'.split(' ');
const withoutTraces = '-map_metadata -1 -fflags +bitexact -flags:a +bitexact -movflags +faststart'.split(' ');

/** Reads a text aloud into an AAC file: one channel, even loudness, the same bytes every time. */
export async function speak(text: string, locale: string, file: string): Promise<number> {
  const voice = voices[locale];
  if (!voice) throw new StepFailed(`There is no synthesised voice for ${locale}.`);
  const folder = await mkdtemp(join(tmpdir(), 'narration-'));
  try {
    const [words, wave] = [join(folder, 'text.txt'), join(folder, 'voice.wav')];
    await writeFile(words, text);
    const speech = ['-v', voice.name, '-s', String(voice.speed), '-g', '2', '-b', '1'];
    await tool('espeak-ng', [...speech, '-w', wave, '-f', words]);
    await tool('ffmpeg', ['-v', 'error', '-y', '-i', wave, ...sound, ...withoutTraces, file]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return durationOf(file);
}
