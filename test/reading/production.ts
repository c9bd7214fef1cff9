import { randomBytes } from 'node:crypto';

const secrets = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'JWT_SECRET',
];

/** The environment of a production server, with secrets of its own. */
export const productionEnvironment: Record<string, string> = {
  NODE_ENV: 'production',
  ...Object.fromEntries(secrets.map((name) => [name, randomBytes(32).toString('hex')])),
};
