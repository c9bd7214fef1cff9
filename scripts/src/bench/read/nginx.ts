import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { inside } from '../../steps/places';
import { freePort } from './servers';

const program = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'].find((path) =>
  existsSync(path),
);

/** nginx in front of a server, and beside it the same bytes as a file. */
export interface BenchNginx {
  readonly cached: string;
  readonly files: string;
  /** Processor time of the worker since its start, in seconds; undefined where the system does not tell. */
  cpu(): Promise<number | undefined>;
  stop(): Promise<void>;
}

/** Clock ticks in a second: what /proc counts processor time in (getconf CLK_TCK). */
const ticks = 100;

function workerSeconds(master: number): number | undefined {
  try {
    const workers = readFileSync(`/proc/${master}/task/${master}/children`, 'utf8').trim().split(' ');
    return workers.reduce((sum, pid) => {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      return sum + (Number(fields[11]) + Number(fields[12])) / ticks;
    }, 0);
  } catch {
    return undefined;
  }
}

/** Starts the shipped configuration and a file server; undefined where nginx is not installed. */
export async function startNginx(
  folder: string,
  origin: string,
  body: Buffer,
): Promise<BenchNginx | undefined> {
  if (!program) return undefined;
  const [cachedPort, filePort] = [await freePort(), await freePort()];
  mkdirSync(join(folder, 'files'), { recursive: true });
  writeFileSync(join(folder, 'files', 'answer.json'), body);
  writeFileSync(join(folder, 'files', 'answer.json.gz'), gzipSync(body, { level: 6 }));
  const shipped = readFileSync(inside('cms/deploy/guide.nginx.conf'), 'utf8')
    .replace('/var/cache/nginx/guide', join(folder, 'cache'))
    .replace('127.0.0.1:1337', new URL(origin).host)
    .replace('listen 8080', `listen 127.0.0.1:${cachedPort}`);
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  const isRoot = process.getuid?.() === 0;
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; worker_processes 1; ${isRoot ? 'user root;' : ''} pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 1024; }
http { access_log off; types { application/json json; } ${places.join(' ')}
${shipped}
server { listen 127.0.0.1:${filePort}; root ${folder}/files; gzip_static on; keepalive_requests 1000000; sendfile on; } }
`,
  );
  const child = spawn(
    program,
    ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', `${folder}/error.log`],
    { stdio: ['ignore', 2, 2] },
  );
  const [cached, files] = [`http://127.0.0.1:${cachedPort}`, `http://127.0.0.1:${filePort}`];
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (
      await fetch(`${files}/answer.json`).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      break;
    await new Promise((done) => setTimeout(done, 50));
  }
  return {
    cpu: async () => (child.pid === undefined ? undefined : workerSeconds(child.pid)),
    cached,
    files: `${files}/answer.json`,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
