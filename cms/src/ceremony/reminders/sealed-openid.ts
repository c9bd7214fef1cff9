import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';

/** A WeChat identity at rest: unreadable without the installation's key, and comparable without being read. */
export interface Sealed {
  readonly sealed: string;
  /** The same for the same person, and nothing else. */
  readonly mark: string;
}

function keyFor(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `flag-reminders/${purpose}`, 32));
}

/** The installation's secret (ENCRYPTION_KEY), with which identities are sealed. */
export const sealingSecret = (strapi: Core.Strapi): string =>
  strapi.config.get('admin.secrets.encryptionKey');

/** Encrypts an openid (AES-256-GCM). */
export function sealOpenid(secret: string, openid: string): Sealed {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyFor(secret, 'seal'), nonce);
  const content = Buffer.concat([cipher.update(openid, 'utf8'), cipher.final()]);
  return {
    sealed: Buffer.concat([nonce, cipher.getAuthTag(), content]).toString('base64url'),
    mark: createHmac('sha256', keyFor(secret, 'mark')).update(openid).digest('base64url'),
  };
}

/** Reads a sealed openid; @throws Error when it was sealed with another key or changed since. */
export function openSealed(secret: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', keyFor(secret, 'seal'), bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
}
