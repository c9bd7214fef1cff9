import { endWithTheReader } from './closed-pipe';
import { StepFailed } from './step';

/** Runs the body of a command: a failed step or a known refusal ends in its message and exit code 1. */
export async function door(body: () => Promise<void>): Promise<void> {
  endWithTheReader();
  try {
    await body();
  } catch (error) {
    const known = error instanceof StepFailed;
    process.stderr.write(`\n${known ? error.message : ((error as Error).stack ?? String(error))}\n`);
    process.exitCode = 1;
  }
}
