import { inWords, isRefusal } from 'cms/exchange/findings';
import { Command, CommanderError, Option } from 'commander';
import { endWithTheReader } from '../steps/closed-pipe';
import { endOncePrinted } from '../steps/end';
import { inside } from '../steps/places';
import { StepFailed } from '../steps/step';

// What a command needs is loaded when it runs: help and refusals answer at once.

/** Exit code for bad usage and bad input; 1 is for what failed otherwise. */
const badInput = 2;

const help = `
Environment, as for npm start:
  DATA_DIR      folder of database, uploads and secrets (.data)
  DATABASE_URL  postgres://user:password@host:5432/name instead of the SQLite file

Exit codes: 0 done, 1 failed, findings that block (check) or a broken chain (journal), 2 wrong arguments or refused input
(nothing has been written).
`;

async function narrate(slugs: string[], { folder, tour }: { folder: string; tour?: string }): Promise<void> {
  const { exhibitsOfTour, narrateExhibit } = await import('./narrate');
  const wanted = tour ? [...slugs, ...(await exhibitsOfTour(folder, tour))] : slugs;
  if (wanted.length === 0)
    throw new CommanderError(badInput, 'narrate', 'Name exhibits, or a tour with --tour.');
  for (const slug of new Set(wanted)) {
    await narrateExhibit(folder, slug, (path, seconds) => process.stdout.write(`${path} ${seconds} s\n`));
  }
}

const program = new Command('content')
  .description('Content folders: one JSON file per document, beside the media they show')
  .addHelpText('after', help)
  .exitOverride();

program
  .command('import')
  .description('Bring the CMS to what a folder says; all or nothing, and nothing the second time')
  .argument('<folder>', 'content folder, such as cms/seed')
  .option('--dry-run', 'check everything and say what would change, but write nothing')
  .action(async (folder: string, options: { dryRun?: boolean }) => {
    const { importContent } = await import('./exchange');
    await importContent(folder, options);
  });

program
  .command('export')
  .description('Write all content, drafts and published, every language, into a folder')
  .argument('<folder>', 'an empty or new folder')
  .option('--replace', 'replace an earlier export in the folder')
  .action(async (folder: string, options: { replace?: boolean }) => {
    const { exportContent } = await import('./exchange');
    await exportContent(folder, options);
  });

program
  .command('check')
  .description('Run the content checks over everything, drafts and published')
  .option('--list', 'list the checks instead')
  .addOption(new Option('--format <format>', 'how to write').choices(['table', 'json']).default('table'))
  .action(async (options: { list?: boolean; format: 'table' | 'json' }) => {
    const { checkContent } = await import('./check');
    await checkContent(options);
  });

program
  .command('review')
  .description('Write into a content folder that a person reviewed every translation as it stands there')
  .argument('<folder>', 'content folder')
  .argument('[files...]', 'only these files, relative to the folder')
  .requiredOption('--by <name>', 'who reviewed them')
  .action(async (folder: string, files: string[], { by }: { by: string }) => {
    const { reviewContent } = await import('./exchange');
    await reviewContent(folder, by, files);
  });

const journal = program
  .command('journal')
  .description('The record of who did what when to which document and field');

journal
  .command('verify')
  .description('Follow the chain of hashes: exit 1 when a line was changed, is missing or was cut off')
  .option(
    '--known <number:hash...>',
    'lines kept elsewhere, as verify printed them then: also shows a cut-off end',
  )
  .action(async (options: { known?: string[] }) => {
    const { verifyContentJournal } = await import('./journal');
    await verifyContentJournal(options);
  });

journal
  .command('export')
  .description('Write every line as JSON, one in each line of standard output')
  .action(async () => {
    const { exportContentJournal } = await import('./journal');
    await exportContentJournal();
  });

program
  .command('codes')
  .description('Draw the QR codes of all stops, tours and areas: an SVG file each, and a PDF sheet to print')
  .option('--out <folder>', 'an empty or new folder', 'codes')
  .option('--origin <address>', 'where visitors reach the guide; PUBLIC_URL unless said')
  .option('--signs <count>', 'signs at each stop, each with a code of its own', '1')
  .action(async (options: { out: string; origin?: string; signs: string }) => {
    const { writeCodes } = await import('./codes');
    await writeCodes(options);
  });

program
  .command('narrate')
  .description('Make synthesised narrations for exhibits of a content folder (needs espeak-ng and ffmpeg)')
  .argument('[slugs...]', 'exhibits')
  .option('--tour <slug>', 'all exhibits at which this tour stops')
  .option('--folder <folder>', 'content folder', inside('cms/seed'))
  .action(narrate);

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.code === 'narrate') process.stderr.write(`error: ${error.message}\n`);
    return error.exitCode === 0 ? 0 : badInput;
  }
  if (isRefusal(error)) {
    const count = error.findings.length;
    process.stderr.write(
      `\n${error.findings.map(inWords).join('\n')}\n${count} 处问题，没有写入任何内容。\n`,
    );
    return badInput;
  }
  const known = error instanceof StepFailed;
  process.stderr.write(`\n${known ? error.message : ((error as Error).stack ?? String(error))}\n`);
  return 1;
}

endWithTheReader();

program.parseAsync().then(
  () => endOncePrinted(),
  (error: unknown) => endOncePrinted(exitCodeOf(error)),
);
