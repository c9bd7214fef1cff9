import type { OnProgress } from 'cms/exchange/progress';
import colour from 'picocolors';

const names = {
  check: 'checking files',
  media: 'pictures and sound',
  documents: 'documents',
  files: 'writing files',
} as const;

const width = 24;

function bar(done: number, total: number): string {
  const filled = total === 0 ? width : Math.round((done / total) * width);
  return colour.green('█'.repeat(filled)) + colour.dim('░'.repeat(width - filled));
}

/**
 * Shows how far an import or export is, on standard error: a bar on a terminal, elsewhere a line for every quarter.
 */
export function showProgress(stream: NodeJS.WriteStream = process.stderr): OnProgress {
  let lastQuarter = '';
  return ({ phase, done, total }) => {
    const count = `${done}/${total}`;
    const end = done === total;
    if (stream.isTTY) {
      stream.write(`\r\u001b[K${bar(done, total)} ${names[phase]} ${count}${end ? '\n' : ''}`);
      return;
    }
    const quarter = `${phase} ${Math.floor((4 * done) / Math.max(1, total))}`;
    if (quarter !== lastQuarter) stream.write(`${names[phase]} ${count}\n`);
    lastQuarter = quarter;
  };
}
