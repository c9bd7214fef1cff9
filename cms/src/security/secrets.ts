import { randomBytes } from 'node:crypto';

const shortest = 16;
const placeholder = /change|tobemodified|secret|example|^(.)\1*$/i;

/** What Strapi signs, salts and encrypts with. */
const names = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
] as const;

export type SecretName = (typeof names)[number];

function weakness(name: SecretName, environment: NodeJS.ProcessEnv): string | undefined {
  const value = environment[name];
  if (!value) return `${name} is not set`;
  const weak = value.split(',').some((part) => part.length < shortest || placeholder.test(part));
  return weak ? `${name} is weaker than ${shortest} random characters` : undefined;
}

/**
 * Makes sure that production has secrets of its own, strong ones. Asked when the server starts and not when its
 * configuration is read: the admin is built where there are no secrets yet.
 * @throws Error naming every variable that is missing or weak
 */
export function checkSecrets(environment: NodeJS.ProcessEnv = process.env): void {
  if (environment.NODE_ENV !== 'production') return;
  const weaknesses = names.map((name) => weakness(name, environment)).filter((found) => found !== undefined);
  if (weaknesses.length > 0) throw new Error(`Production needs its own secrets: ${weaknesses.join('; ')}.`);
}

/** A secret from the environment, or a random one that ends with the process (`checkSecrets` refuses that in production). */
export function readSecret(name: SecretName, environment: NodeJS.ProcessEnv = process.env): string {
  return environment[name] || randomBytes(32).toString('base64url');
}

/** Secrets separated by commas: the first signs, all verify. */
export const readSecrets = (name: SecretName, environment: NodeJS.ProcessEnv = process.env): string[] =>
  readSecret(name, environment)
    .split(',')
    .filter((secret) => secret !== '');
