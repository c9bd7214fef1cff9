import { door } from '../steps/main-door';
import { benches } from './benches';

const list = benches.map(({ name, description }) => `  ${name.padEnd(8)} ${description}`).join('\n');
const usage = `Usage: npm run bench -- <name> [options]\n\n${list}\n\nA bench's own options: npm run bench -- <name> --help\n`;

const [name, ...words] = process.argv.slice(2);
const bench = benches.find((one) => one.name === name);

if (bench) await door(() => bench.run(words));
else if (name === undefined || name === '--help' || name === '-h') process.stdout.write(usage);
else {
  process.stderr.write(`There is no bench "${name}".\n\n${usage}`);
  process.exitCode = 2;
}
