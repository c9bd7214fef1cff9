// Prints { files, operations } as JSON; `npm run generate` writes or compares them.
import { collect } from './collect.mts';
import { split } from './split.mts';

const { code, manifest } = await collect();
process.stdout.write(JSON.stringify(split(code, manifest)));
