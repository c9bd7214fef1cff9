import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';

/** Hexadecimal digits kept of a fingerprint: 96 bits, far beyond chance for the texts of any guide. */
const digits = 24;

const digest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, digits);

/**
 * Names a Chinese text by its content. White space does not count, wherever it stands: Chinese is written without it,
 * so a space or a line break more changes nothing that would have to be translated anew.
 */
export function sourceFingerprint(text: string): string {
  return digest(text.normalize('NFC').replace(/\s+/gu, ''));
}

/** Names a translation by its content. Runs of white space count as one space, since English words need them. */
export function translationFingerprint(text: string): string {
  return digest(text.normalize('NFC').trim().replace(/\s+/gu, ' '));
}
