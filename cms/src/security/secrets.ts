import { randomBytes } from 'node:crypto';

const shortest = 16;
const placeholder = /change|tobemodified|secret|example|^(.)\1*$/i;

/**
 * Reads a secret from the environment.
 *
 * In production a missing, short or placeholder value stops the start with one sentence naming it: there is no
 * fallback. Elsewhere a missing one is drawn at random, so a developer's sessions end when the server does.
 * @throws Error naming the variable
 */
export function readSecret(name: string, environment: NodeJS.ProcessEnv = process.env): string {
  const value = environment[name];
  if (value !== undefined && value !== '') {
    if (environment.NODE_ENV !== 'production') return value;
    if (value.length >= shortest && !placeholder.test(value)) return value;
    throw new Error(`${name} is too weak: give at least ${shortest} random characters, not a placeholder.`);
  }
  if (environment.NODE_ENV === 'production')
    throw new Error(`${name} is not set: production needs its own secret.`);
  return randomBytes(32).toString('base64url');
}

/** Reads several secrets separated by commas (the first signs, all verify). */
export function readSecrets(name: string, environment: NodeJS.ProcessEnv = process.env): string[] {
  const values = environment[name]?.split(',').filter((value) => value !== '') ?? [];
  if (values.length === 0) return [readSecret(name, { ...environment, [name]: '' })];
  return values.map((value) => readSecret(name, { ...environment, [name]: value }));
}
