import { readSecret } from '../src/security/secrets';
import { readSurroundings } from '../src/security/surroundings';

type Environment = { bool(name: string, fallback: boolean): boolean };

export default ({ env }: { env: Environment }) => ({
  serveAdminPanel: env.bool('SERVE_ADMIN', true),
  autoOpen: false,
  auth: {
    secret: readSecret('ADMIN_JWT_SECRET'),
    // A secure cookie cannot be sent over plain http: it is asked for where visitors come by https.
    cookie: { secure: readSurroundings().publicAddress?.startsWith('https:') ?? false },
  },
  apiToken: { salt: readSecret('API_TOKEN_SALT') },
  transfer: { token: { salt: readSecret('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: readSecret('ENCRYPTION_KEY') },
  preview: { enabled: false },
  flags: { nps: false, promoteEE: false, docLinks: false },
});
