import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eventually } from './eventually';

const program = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'].find((path) =>
  existsSync(path),
);
const shipped = fileURLToPath(new URL('../../cms/deploy/guide.nginx.conf', import.meta.url));

/** True where the real nginx is installed. */
export const hasNginx = program !== undefined;

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the shipped configuration lacks "${from}"`);
  return text.replace(from, to);
}

/** Runs the shipped configuration in front of a server, with the three lines changed that are an operator's to change. */
export async function startNginx(origin: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'guide-nginx-'));
  const port = await freePort();
  let guide = readFileSync(shipped, 'utf8');
  guide = replaced(guide, '/var/cache/nginx/guide', join(folder, 'cache'));
  guide = replaced(guide, '127.0.0.1:1337', new URL(origin).host);
  guide = replaced(guide, 'listen 8080', `listen 127.0.0.1:${port}`);
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => {
    mkdirSync(join(folder, kind));
    return `${kind}_temp_path ${join(folder, kind)};`;
  });
  const main = `daemon off; worker_processes 1; ${process.getuid?.() === 0 ? 'user root;' : ''} pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 512; }
http { access_log off; ${places.join(' ')}
${guide}
}
`;
  writeFileSync(join(folder, 'nginx.conf'), main);
  const child: ChildProcess = spawn(
    program ?? '',
    ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', `${folder}/error.log`],
    { stdio: 'ignore' },
  );
  const url = `http://127.0.0.1:${port}`;
  await eventually(
    () =>
      fetch(`${url}/readyz`).then(
        (answer) => answer.status,
        () => 0,
      ),
    (status) => status === 404,
  );
  const stop = async () => {
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, stop };
}
