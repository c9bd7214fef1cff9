import { spawn } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import { availableParallelism, constants, setPriority } from 'node:os';

/** Where Linux is told how long waking a processor may take; while 0 is asked for here, idle ones poll. */
const latencyDevice = '/dev/cpu_dma_latency';

function askForPolling(): (() => void) | undefined {
  try {
    const device = openSync(latencyDevice, 'w');
    writeSync(device, Buffer.alloc(4));
    return () => closeSync(device);
  } catch {
    // Another system, or not root.
    return undefined;
  }
}

function spin(): () => void {
  const spinners = Array.from({ length: availableParallelism() }, () => {
    const spinner = spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' });
    if (spinner.pid !== undefined) setPriority(spinner.pid, constants.priority.PRIORITY_LOW);
    return spinner;
  });
  const stop = () => {
    for (const spinner of spinners) spinner.kill('SIGKILL');
  };
  process.once('exit', stop);
  return stop;
}

/**
 * Keeps the processors from halting while something is measured: by asking the kernel where one may, else by work of
 * the lowest priority on each. On a virtual machine, waking a halted processor costs the one who wakes it several
 * microseconds: a server that now and then waits for its client would pay that, and one that is always behind never.
 */
export function keepAwake(): { readonly how: string; stop(): void } {
  const stop = askForPolling();
  return stop ? { how: 'idle processors poll', stop } : { how: 'idle processors spin', stop: spin() };
}
