import Taro from '@tarojs/taro';
import type { PackItem } from 'shared/guide';
import type { PackFiles } from './pack-files.types';
import { server } from './server';

/** WeChat gives each mini-program 200 MB for files of its own. */
const limit = 200 * 1024 * 1024;
const timeout = 30_000;

const folder = `${Taro.env.USER_DATA_PATH}/pack`;
const endings: Record<string, string> = {
  'application/json': 'json',
  'image/webp': 'webp',
  'image/jpeg': 'jpg',
  'audio/mp4': 'm4a',
  'audio/mpeg': 'mp3',
};
const nameOf = ({ sha256, type }: PackItem) => `${sha256}.${endings[type] ?? 'bin'}`;
const hashOf = (name: string) => name.slice(0, 64);
const begunPath = (sha256: string) => `${folder}/${sha256}.part`;
const isPart = (name: string) => name.endsWith('.part');

const system = () => Taro.getFileSystemManager();

function names(): string[] {
  try {
    return system().readdirSync(folder);
  } catch {
    return [];
  }
}

const sizeOf = (path: string): number => {
  try {
    return (system().statSync(path) as Taro.Stats).size;
  } catch {
    return 0;
  }
};

const remove = (path: string) => {
  try {
    system().unlinkSync(path);
  } catch {
    // It was not there.
  }
};

/** The bytes alone: a view may be on a larger buffer. */
const bufferOf = (bytes: Uint8Array) =>
  bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;

export const packFiles: PackFiles | undefined = {
  held: async () => new Set(names().flatMap((name) => (isPart(name) ? [] : [hashOf(name)]))),
  begun: async (sha256) => sizeOf(begunPath(sha256)),
  async append(sha256, bytes) {
    const path = begunPath(sha256);
    if (sizeOf(path) > 0) {
      system().appendFileSync(path, bufferOf(bytes), 'binary');
      return;
    }
    try {
      system().mkdirSync(folder, true);
    } catch {
      // It is there already.
    }
    system().writeFileSync(path, bufferOf(bytes), 'binary');
  },
  async readBegun(sha256) {
    const path = begunPath(sha256);
    if (sizeOf(path) === 0) return new Uint8Array(0);
    return new Uint8Array(system().readFileSync(path) as ArrayBuffer);
  },
  async finish(item) {
    system().renameSync(begunPath(item.sha256), `${folder}/${nameOf(item)}`);
  },
  drop: async (sha256) => remove(begunPath(sha256)),
  async readText(sha256) {
    try {
      return system().readFileSync(`${folder}/${sha256}.json`, 'utf8') as string;
    } catch {
      return undefined;
    }
  },
  async keepOnly(hashes) {
    for (const name of names()) if (!hashes.has(hashOf(name))) remove(`${folder}/${name}`);
  },
  room: async () => limit - names().reduce((sum, name) => sum + sizeOf(`${folder}/${name}`), 0),
  place: (item) => `${folder}/${nameOf(item)}`,
  fetch: (address, range) =>
    new Promise((resolve, reject) => {
      const task = Taro.request({
        url: `${server}${address}`,
        timeout,
        dataType: 'other',
        responseType: 'arraybuffer',
        header: {
          accept: address.startsWith('/graphql') ? 'application/json' : '*/*',
          ...(range ? { Range: `bytes=${range.from}-${range.to}` } : {}),
        },
        success: ({ statusCode, data }) =>
          resolve({ status: statusCode, bytes: new Uint8Array(data as ArrayBuffer) }),
        fail: ({ errMsg }) => reject(new Error(errMsg)),
      });
      // Taro's task is also a promise; what it rejects with has been handled in `fail`.
      task.catch(() => {});
    }),
};
