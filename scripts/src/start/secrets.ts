import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StepFailed } from '../steps/step';

/** What Strapi signs, salts and encrypts with. */
const names = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'JWT_SECRET',
] as const;

export type Secrets = Record<(typeof names)[number], string>;

function generate(): Secrets {
  const secret = () => randomBytes(32).toString('base64url');
  const made = Object.fromEntries(names.map((name) => [name, secret()])) as Secrets;
  return { ...made, APP_KEYS: [secret(), secret()].join(',') };
}

/**
 * The secrets of this installation: from the environment where set there, else from `secrets.json` in the data
 * folder, which is made with fresh random values on the first start and readable by its owner alone.
 */
export function installationSecrets(dataFolder: string, environment: NodeJS.ProcessEnv): Secrets {
  const file = join(dataFolder, 'secrets.json');
  if (!existsSync(file))
    writeFileSync(file, `${JSON.stringify(generate(), null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  const kept = JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets>;
  const entries = names.map((name) => [name, environment[name] || kept[name]] as const);
  const missing = entries.filter(([, value]) => !value).map(([name]) => name);
  if (missing.length > 0)
    throw new StepFailed(`${file} lacks ${missing.join(', ')}: restore it from a backup.`);
  return Object.fromEntries(entries) as Secrets;
}
