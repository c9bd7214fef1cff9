import { writeFileSync } from 'node:fs';
import { door } from '../steps/main-door';
import { StepFailed } from '../steps/step';
import { type Bench, benches } from './benches';

const list = benches.map(({ name, description }) => `  ${name.padEnd(8)} ${description}`).join('\n');
const usage = `Usage: npm run bench -- <name> [options] [--json <file>]

${list}

--json writes the figures to a file as well. A bench's own options: npm run bench -- <name> --help
`;

/** Takes `--json <file>` out of the words: every bench has it. */
function jsonFile(words: string[]): string | undefined {
  const at = words.indexOf('--json');
  if (at < 0) return undefined;
  const [, file] = words.splice(at, 2);
  if (!file || file.startsWith('--')) throw new StepFailed('--json needs the name of a file.');
  return file;
}

async function run(bench: Bench, words: string[]): Promise<void> {
  const file = jsonFile(words);
  const figures = await bench.run(words);
  if (file && figures !== undefined) writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
}

const [name, ...words] = process.argv.slice(2);
const bench = benches.find((one) => one.name === name);

if (bench) await door(() => run(bench, words));
else if (name === undefined || name === '--help' || name === '-h') process.stdout.write(usage);
else {
  process.stderr.write(`There is no bench "${name}".\n\n${usage}`);
  process.exitCode = 2;
}
