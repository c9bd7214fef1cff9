import { spawn } from 'node:child_process';
import { availableParallelism, constants, setPriority } from 'node:os';

/**
 * Keeps the processors from halting while something is measured, by work of the lowest priority on each. On a
 * virtual machine, waking a halted processor costs the one who wakes it several microseconds: a server that is a little
 * slower than its client would pay that for each answer, and one that is a little faster never.
 */
export function keepAwake(): { stop(): void } {
  const spinners = Array.from({ length: availableParallelism() }, () => {
    const spinner = spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' });
    if (spinner.pid !== undefined) setPriority(spinner.pid, constants.priority.PRIORITY_LOW);
    return spinner;
  });
  const stop = () => {
    for (const spinner of spinners) spinner.kill('SIGKILL');
  };
  process.once('exit', stop);
  return { stop };
}
