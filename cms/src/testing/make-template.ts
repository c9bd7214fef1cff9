// Run once before the tests, in a process of its own: boots into an empty database, which later boots copy.
import { destroyStrapi, loadStrapi } from './strapi-process';

async function boot(): Promise<void> {
  await destroyStrapi(await loadStrapi());
  process.exit(0);
}

boot().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
