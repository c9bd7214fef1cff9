import type { Command } from 'commander';

/** Runs a bench as its command line says and returns the figures it found; undefined after its help. */
export async function measured<Options>(
  command: Command,
  words: readonly string[],
  run: (options: Options) => Promise<unknown>,
): Promise<unknown> {
  let figures: unknown;
  command.action(async (options: Options) => {
    figures = await run(options);
  });
  await command.parseAsync([...words], { from: 'user' });
  return figures;
}
