import { endOncePrinted } from '../steps/end';
import { StepFailed } from '../steps/step';
import { BadInput } from './bad-input';

/** Tells an error on standard error and gives the exit code that goes with it; passes on what nobody expected. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof BadInput || error instanceof StepFailed) {
    process.stderr.write(`${error.message}\n`);
    return error instanceof BadInput ? 2 : 1;
  }
  // The CMS refused, under a class that this process may hold twice.
  if (error instanceof Error && 'problems' in error) {
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
  if (error instanceof Error && 'exitCode' in error && 'code' in error) return error.exitCode === 0 ? 0 : 2;
  throw error;
}

/** Runs a command that opens the CMS, and ends the process once all is printed. */
export async function runToEnd(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    process.exitCode = exitCodeOf(error);
  }
  endOncePrinted();
}
