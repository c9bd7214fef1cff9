import { Command } from 'commander';
import { door } from '../steps/main-door';
import { root } from '../steps/places';
import { StepFailed } from '../steps/step';
import { driftOf, type GeneratedFiles, writeGenerated } from './drift';
import { operationFiles } from './operations';
import { ruleFiles } from './rules';
import { writeSamplePictures } from './sample-pictures/write-pictures';
import { schemaFiles } from './schema';
import { wordListFile } from './word-list';

/** The schema first: the mini-program's queries are compiled against the committed file. */
const rounds: readonly (() => Promise<GeneratedFiles>)[] = [
  async () => schemaFiles(),
  async () => ruleFiles(),
  () => operationFiles(root),
];

async function check(): Promise<void> {
  for (const wanted of rounds) {
    const stale = await driftOf(root, await wanted());
    if (stale.length > 0) {
      throw new StepFailed(
        `Not up to date: ${stale.join(', ')}. Run npm run generate and commit the result.`,
      );
    }
  }
  process.stderr.write('Generated files are up to date.\n');
}

async function generate(): Promise<void> {
  for (const wanted of rounds) {
    for (const path of await writeGenerated(root, await wanted())) process.stdout.write(`${path}\n`);
  }
}

new Command('generate')
  .description(
    'Writes what is made from code: the GraphQL schema, the typed queries, the list of operations, the rules of the sign auditor',
  )
  .option('--check', 'write nothing; exit code 1 when a committed file is out of date')
  .option('--word-list <file>', 'write the word list of the sign auditor anew from a CC-CEDICT text')
  .option('--sample-pictures', 'draw the pictures of the sample signs anew from cms/sample/signs.csv')
  .action((options: { check?: boolean; wordList?: string; samplePictures?: boolean }) =>
    door(async () => {
      if (options.check) return check();
      if (options.samplePictures) {
        for (const path of await writeSamplePictures()) process.stdout.write(`${path}\n`);
        return;
      }
      if (options.wordList !== undefined) await writeGenerated(root, await wordListFile(options.wordList));
      return generate();
    }),
  )
  .parseAsync();
