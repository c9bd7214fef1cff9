#!/usr/bin/env node
// The one door of every `npm run` command: it runs on bare Node before anything is installed, so it may import
// nothing but Node itself. It checks the version, installs what the lockfile says, then hands over.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runtimeArguments } from './runtime.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const marker = join(root, 'node_modules', '.installed-from');
const read = (path) => readFileSync(join(root, path), 'utf8');

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    stop(`Node ${process.versions.node} is too old: Node 20.19 or newer is needed (https://nodejs.org).`);
  }
}

function fingerprint() {
  const hash = createHash('sha256').update(process.versions.modules).update(read('pnpm-lock.yaml'));
  return hash.digest('hex');
}

function install() {
  const wanted = fingerprint();
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
  const pnpm = JSON.parse(read('package.json')).packageManager;
  process.stderr.write(`Installing packages with ${pnpm} …\n`);
  const reporter = process.stderr.isTTY ? 'default' : 'append-only';
  const args = ['--yes', pnpm, 'install', '--frozen-lockfile', `--reporter=${reporter}`, '--loglevel=warn'];
  // pnpm's own report is not data: it goes to standard error.
  const run = spawnSync('npx', args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (run.error || run.status !== 0) {
    stop('The packages could not be installed: see the lines above. Is the npm registry reachable?');
  }
  mkdirSync(dirname(marker), { recursive: true });
  writeFileSync(marker, wanted);
}

const [command, ...args] = process.argv.slice(2);
const main = join(root, 'scripts', 'src', String(command), 'main.ts');
if (!command || !existsSync(main))
  stop(`There is no command "${command ?? ''}". See README.md for the list.`);
checkNode();
install();
// tsx as a loader and not as a command: its command kills what does not heed a signal within an instant, and the
// server below would be left behind.
const child = spawn(process.execPath, [...runtimeArguments(root, command), main, ...args], {
  cwd: root,
  // glibc keeps freed memory in an arena for each thread: sixteen photographs took twice the memory with them.
  env: { MALLOC_ARENA_MAX: '2', ...process.env },
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
// npm stops the shell between itself and us, and not every shell passes the signal on: an orphan stops as well.
const parent = process.ppid;
const watch = setInterval(() => {
  if (process.ppid === parent) return;
  clearInterval(watch);
  child.kill('SIGTERM');
}, 500).unref();
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
