import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { PictureError, processFiles } from './process';

const badInput = 2;

function focalPoint(text: string): { x: number; y: number } {
  const [x = Number.NaN, y = Number.NaN, ...rest] = text.split(',').map(Number);
  if (rest.length === 0 && [x, y].every((share) => share >= 0 && share <= 1)) return { x, y };
  throw new InvalidArgumentError('Two numbers from 0 to 1 are needed, such as 0.5,0.3.');
}

type Options = { out: string; focal: { x: number; y: number } };

const help = `
Presets: thumb 192×192, card 640×400, hero 1280×800, each as AVIF, WebP and JPEG, never enlarged; and the original
without its metadata. One line of JSON per picture goes to standard output.
Exit code 2: a file is missing or was refused; nothing has been written then.
`;

const command = new Command('media')
  .description('Turns pictures into the named presets of the guide, as an upload to the CMS does')
  .argument('<file...>', 'JPEG, PNG, WebP, AVIF, or an SVG drawing without scripts')
  .requiredOption('--out <folder>', 'folder to write to')
  .option('--focal <x,y>', 'point to keep in sight, from 0,0 (upper left) to 1,1', focalPoint, {
    x: 0.5,
    y: 0.5,
  })
  .addHelpText('after', help)
  .exitOverride()
  .action(async (files: string[], { out, focal }: Options) => {
    let count = 0;
    const progress = (source: string): void => {
      count += 1;
      process.stderr.write(`[${count}/${files.length}] ${source}\n`);
    };
    for (const made of await processFiles(files, out, focal, progress)) {
      process.stdout.write(`${JSON.stringify(made)}\n`);
    }
  });

try {
  await command.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : badInput;
  else if (error instanceof PictureError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = badInput;
  } else throw error;
}
