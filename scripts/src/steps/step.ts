import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import colour from 'picocolors';
import { inside, root } from './places';

/** One external command of a longer work, with the words a person sees while it runs. */
export interface Step {
  readonly name: string;
  /** A command of an installed package, as `package:command`, run by this same Node. */
  readonly tool: string;
  readonly args: readonly string[];
  /** The workspace package in which the command is run, and from which the tool is found. */
  readonly home?: string;
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

interface Manifest {
  readonly bin?: string | Readonly<Record<string, string>>;
}

/** The file behind a command of a package, as `package:command`, found from a workspace package. */
export function toolPath(tool: string, home = ''): string {
  const [name = tool, command] = tool.split(':');
  const folders = [inside(home, 'node_modules', name), inside('node_modules', name)];
  const folder = folders.find((each) => existsSync(join(each, 'package.json')));
  if (!folder) throw new Error(`${name} is not installed`);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const file = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin?.[command ?? name];
  if (!file) throw new Error(`${name} offers no command ${command ?? name}`);
  return join(folder, file);
}

const seconds = (since: number) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** A step that did not succeed; the message holds what the command printed. */
export class StepFailed extends Error {}

/** Runs a step and keeps its output; shown only when it fails. Reports on standard error. */
export async function runStep(step: Step): Promise<void> {
  const started = Date.now();
  process.stderr.write(`${colour.dim('…')} ${step.name}\n`);
  const child = spawn(process.execPath, [toolPath(step.tool, step.home), ...step.args], {
    cwd: step.home ? inside(step.home) : root,
    env: { ...process.env, ...step.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exit) => resolve(exit ?? 1));
  });
  if (code !== 0) {
    process.stderr.write(`${colour.red('✗')} ${step.name} ${colour.dim(seconds(started))}\n`);
    throw new StepFailed(`${step.name} failed:\n${Buffer.concat(chunks).toString('utf8').trim()}`);
  }
  process.stderr.write(`${colour.green('✓')} ${step.name} ${colour.dim(seconds(started))}\n`);
}

/** Runs steps a few at a time; every one runs even when another fails, and all failures are told together. */
export async function runSteps(steps: readonly Step[], atOnce = 2): Promise<void> {
  const waiting = [...steps];
  const failures: Error[] = [];
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      await runStep(step).catch((error: unknown) => failures.push(error as Error));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  if (failures.length > 0) throw new StepFailed(failures.map((failure) => failure.message).join('\n\n'));
}
