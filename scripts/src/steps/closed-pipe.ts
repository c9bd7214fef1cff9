/** A reader that has seen enough (`| head`) closes the pipe: that is no error of ours, and the command ends quietly. */
export function endWithTheReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(process.exitCode ?? 0);
  });
}
