import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { StepFailed } from '../steps/step';
import { speak } from './speech';
import { spokenText } from './spoken-text';

const narrated = z.looseObject({
  narration: z.looseObject({ text: z.string().min(1), transcript: z.string().optional() }),
});
const exhibitFile = z.looseObject({ locales: z.record(z.string(), narrated) });
const tourFile = z.looseObject({
  locales: z.record(z.string(), z.looseObject({ stops: z.array(z.looseObject({ exhibit: z.string() })) })),
});

const credits: Readonly<Record<string, string>> = {
  'zh-CN': 'espeak-ng 合成语音',
  en: 'espeak-ng synthesised voice',
};

async function readJson<Content>(file: string, schema: z.ZodType<Content>): Promise<Content> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new StepFailed(`There is no ${file}.`);
  });
  const content: unknown = JSON.parse(text);
  const checked = schema.safeParse(content);
  if (!checked.success) throw new StepFailed(`${file}: ${z.prettifyError(checked.error)}`);
  // As it was read: zod would bring its fields into another order.
  return content as Content;
}

/** The exhibits at which a tour of a content folder stops. */
export async function exhibitsOfTour(folder: string, tour: string): Promise<string[]> {
  const { locales } = await readJson(join(folder, `guide/tour/${tour}.json`), tourFile);
  return [...new Set(Object.values(locales).flatMap(({ stops }) => stops.map(({ exhibit }) => exhibit)))];
}

/**
 * Makes the narration of one exhibit of a content folder in every language, and notes file, length and voice in its
 * JSON file.
 * @param onSound told of every file that has been made
 */
export async function narrateExhibit(
  folder: string,
  slug: string,
  onSound: (path: string, seconds: number) => void,
): Promise<void> {
  const file = join(folder, `guide/exhibit/${slug}.json`);
  const exhibit = await readJson(file, exhibitFile);
  for (const [locale, words] of Object.entries(exhibit.locales)) {
    const audio = `media/narration/${locale}/${slug}.m4a`;
    const place = join(folder, audio);
    await mkdir(dirname(place), { recursive: true });
    const durationSeconds = await speak(spokenText(words.narration.text, locale), locale, place);
    const { text, transcript } = words.narration;
    const credit = credits[locale];
    words.narration = {
      text,
      transcript,
      audio,
      durationSeconds,
      voice: 'synthesised',
      ...(credit ? { credit } : {}),
    };
    onSound(audio, durationSeconds);
  }
  await writeFile(file, `${JSON.stringify(exhibit, null, 2)}\n`);
}
