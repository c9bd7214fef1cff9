import { randomBytes } from '../../platform/random';

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** A random UUID (version 4): what makes a record the same one however often it is sent. */
export async function newRecordId(): Promise<string> {
  const bytes = await randomBytes(16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const text = hex(bytes);
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join(
    '-',
  );
}

/** The secret of a private link. */
export const newAnswerKey = async (): Promise<string> => hex(await randomBytes(16));
