import { readSecrets } from '../src/security/secrets';
import { readSurroundings } from '../src/security/surroundings';

// Read by Strapi before any plugin loads: nothing is reported, no licence is looked for, Chinese comes first.
process.env.STRAPI_TELEMETRY_DISABLED = 'true';
process.env.STRAPI_DISABLE_EE = 'true';
process.env.STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE = 'zh-CN';

type Environment = {
  (name: string, fallback?: string): string;
  int(name: string, fallback: number): number;
  bool(name: string, fallback: boolean): boolean;
};

export default ({ env }: { env: Environment }) => ({
  host: env('HOST', '127.0.0.1'),
  port: env.int('PORT', 1337),
  url: readSurroundings().publicAddress,
  proxy: { koa: env.bool('TRUST_PROXY', false) },
  app: { keys: readSecrets('APP_KEYS') },
  logger: {
    updates: { enabled: false },
    startup: { enabled: false },
    config: { level: env('LOG_LEVEL', 'info') },
  },
  transfer: { remote: { enabled: false } },
  mcp: { enabled: false },
  cron: { enabled: false },
});
