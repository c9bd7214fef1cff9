import { accessSync, constants, existsSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { BadInput } from './bad-input';

/** An output that cannot be written, or that is the input and would be destroyed while it is read. */
export function refuseOutput(file: string, output: string | undefined): void {
  if (output === undefined) return;
  try {
    accessSync(existsSync(output) ? output : dirname(output), constants.W_OK);
  } catch {
    throw new BadInput({
      file: output,
      reason: 'cannot be written: no such folder, or no right to write there',
    });
  }
  if (!existsSync(output) || !existsSync(file)) return;
  if (statSync(output).isDirectory()) throw new BadInput({ file: output, reason: 'is a folder' });
  if (realpathSync(file) === realpathSync(output))
    throw new BadInput({ file: output, reason: 'the output would overwrite the list that is audited' });
}
