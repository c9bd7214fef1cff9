import { unzipSync } from 'fflate';
import { encode } from 'iconv-lite';
import sharp, { type Metadata } from 'sharp';

/** Files for tests as other programs make and read them. */

/** A text as Chinese Excel writes a CSV file. */
export const inGbk = (text: string): Buffer => encode(text, 'gbk');

/** The parts of a DOCX or XLSX file, as text. */
export const zipParts = (content: Buffer): Map<string, string> =>
  new Map(
    Object.entries(unzipSync(new Uint8Array(content))).map(([name, part]) => [
      name,
      Buffer.from(part).toString(),
    ]),
  );

/** What a picture says of itself. */
export const pictureFacts = (content: Buffer): Promise<Metadata> => sharp(content).metadata();
