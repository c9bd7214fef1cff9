import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { filesOfBuild, writeServiceWorker } from './service-worker';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guide-worker-'));
  mkdirSync(join(folder, 'js'));
  writeFileSync(join(folder, 'index.html'), '<script src="js/app.js"></script>');
  writeFileSync(join(folder, 'js', 'app.js'), 'open()');
  writeFileSync(join(folder, 'js', 'app.js.br'), 'packed');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const worker = () => {
  const path = join(folder, '..', `worker-${process.pid}.js`);
  writeFileSync(path, 'self.started = self.BUILD.name;');
  return path;
};
const written = () => {
  writeServiceWorker(folder, worker());
  const text = readFileSync(join(folder, 'service-worker.js'), 'utf8');
  const self: { BUILD?: { name: string; files: Record<string, string> } } = {};
  new Function('self', text)(self);
  return self.BUILD;
};

it('names every file of a build with its SHA-256, but neither packed versions nor itself', () => {
  const build = written();
  expect(Object.keys(build?.files ?? {})).toEqual(['index.html', 'js/app.js']);
  expect(build?.files['js/app.js']).toBe(createHash('sha256').update('open()').digest('hex'));
  expect(filesOfBuild(folder)).toEqual(build?.files);
});

it('is another build when any file has changed, and the same when none has', () => {
  const before = written()?.name;
  expect(written()?.name).toBe(before);
  writeFileSync(join(folder, 'js', 'app.js'), 'close()');
  expect(written()?.name).not.toBe(before);
});
