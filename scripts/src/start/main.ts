import { Command } from 'commander';
import colour from 'picocolors';
import { door } from '../steps/main-door';
import { root } from '../steps/places';
import { buildScreens, buildServer } from './build';
import { cmsEnvironment } from './environment';
import { firstStart } from './first-start';
import { checkReadiness } from './readiness';
import { startServer } from './serve';
import { readSettings, visitableUrl } from './settings';

const help = `
Environment:
  PORT          port of guide, admin and GraphQL together (1337)
  HOST          address to listen on (127.0.0.1; 0.0.0.0 for every interface)
  DATA_DIR      folder of database, uploads, secrets and reading cache (.data)
  DATABASE_URL  postgres://user:password@host:5432/name instead of the SQLite file
`;

new Command('start')
  .description(
    'Installs, builds, imports the seed content on the first start, and serves everything on one port',
  )
  .addHelpText('after', help)
  .action(() =>
    door(async () => {
      const settings = readSettings(process.env, root);
      await checkReadiness(settings);
      await buildServer();
      const environment = cmsEnvironment(settings);
      await buildScreens(environment);
      const administrator = await firstStart(settings, environment);
      if (administrator) {
        const { email, password } = administrator;
        process.stdout.write(
          `First administrator (shown once): ${colour.bold(email)}  ${colour.bold(password)}\n`,
        );
      }
      const server = await startServer(settings, environment);
      const url = visitableUrl(settings);
      process.stdout.write(`Ready  guide ${url}/  admin ${url}/admin  graphql ${url}/graphql\n`);
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill('SIGTERM'));
      process.exitCode = await new Promise<number>((resolve) =>
        server.once('exit', (code) => resolve(code ?? 0)),
      );
    }),
  )
  .parseAsync();
