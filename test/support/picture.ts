import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import sharp from 'sharp';

/**
 * Letters of another build of the browser have other edges: both pictures are halved, and a point counts as changed
 * where a channel differs by more than this, out of 255.
 */
const leastDifference = 40;
/** Share of points that may have changed. */
const mostChanged = 0.001;

async function decoded(picture: Buffer) {
  const raw = sharp(picture).removeAlpha().toColourspace('srgb').raw();
  const { data, info } = await raw.toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  return { data, raw: { width, height, channels } };
}
type Decoded = Awaited<ReturnType<typeof decoded>>;

/** Half as large. Decoded first: decoders that make a picture smaller on their own do it each in another way. */
function halved({ data, raw }: Decoded) {
  return sharp(data, { raw })
    .resize({ width: 195, kernel: 'linear' })
    .raw()
    .toBuffer({ resolveWithObject: true });
}

async function changed(before: Buffer, after: Buffer) {
  const [whole, wholeNow] = await Promise.all([decoded(before), decoded(after)]);
  if (whole.data.equals(wholeNow.data)) return { share: 0, marks: undefined };
  const [old, now] = await Promise.all([halved(whole), halved(wholeNow)]);
  const { width, height, channels } = now.info;
  if (old.info.height !== height) return { share: 1, marks: undefined };
  const marks = Buffer.alloc(width * height * 4);
  let count = 0;
  for (let point = 0; point < width * height; point += 1) {
    let most = 0;
    for (let at = point * channels; at < (point + 1) * channels; at += 1)
      most = Math.max(most, Math.abs((old.data[at] ?? 0) - (now.data[at] ?? 0)));
    if (most <= leastDifference) continue;
    count += 1;
    marks.set([230, 0, 120, 255], point * 4);
  }
  return { share: count / (width * height), marks };
}

/** Before, after, and what has changed, side by side. */
async function writeDifference(file: string, before: Buffer, after: Buffer, marks: Buffer | undefined) {
  mkdirSync(dirname(file), { recursive: true });
  const size = { width: 390, height: 844, fit: 'fill' } as const;
  const plain = (picture: Buffer) => sharp(picture).resize(size).png().toBuffer();
  const third = marks
    ? await sharp(marks, { raw: { width: 195, height: 422, channels: 4 } })
        .resize(size)
        .png()
        .toBuffer()
    : await plain(after);
  const canvas = { width: 1210, height: 844, channels: 3, background: '#ffffff' } as const;
  await sharp({ create: canvas })
    .composite([
      { input: await plain(before), left: 0, top: 0 },
      { input: await plain(after), left: 410, top: 0 },
      { input: third, left: 820, top: 0 },
    ])
    .png()
    .toFile(file);
}

/** Keeps a screenshot as the one to compare with from now on. */
export async function keepPicture(file: string, now: Buffer): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await sharp(now).webp({ lossless: true, effort: 6 }).toBuffer());
}

/** What is wrong with a screenshot, compared with the one kept; '' when nothing is. */
export async function compareWithPicture(kept: string, now: Buffer, difference: string): Promise<string> {
  if (!existsSync(kept)) return `there is no ${kept}`;
  const before = readFileSync(kept);
  const { share, marks } = await changed(before, now);
  if (share <= mostChanged) return '';
  await writeDifference(difference, before, now, marks);
  return `${(share * 100).toFixed(1)} % has changed: ${difference}`;
}
