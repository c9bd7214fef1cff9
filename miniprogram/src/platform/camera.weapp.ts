import Taro from '@tarojs/taro';
import type { Camera } from './camera.types';
import { privacy } from './privacy';

const files = () => Taro.getFileSystemManager();

/** WeChat clears what a camera leaves behind; what is saved stays until it is sent. */
const keep = (tempFilePath: string): Promise<string | undefined> =>
  new Promise((resolve) =>
    files().saveFile({
      tempFilePath,
      success: ({ savedFilePath }) => resolve(savedFilePath),
      fail: () => resolve(undefined),
    }),
  );

export const camera: Camera = {
  async take(most) {
    if (privacy && !(await privacy.agreed())) return [];
    const taken = await new Promise<string[]>((resolve) => {
      const asking = Taro.chooseMedia({
        count: most,
        mediaType: ['image'],
        sourceType: ['camera', 'album'],
        sizeType: ['compressed'],
        success: ({ tempFiles }) => resolve(tempFiles.map(({ tempFilePath }) => tempFilePath)),
        fail: () => resolve([]),
      });
      Promise.resolve(asking).catch(() => {});
    });
    const kept = await Promise.all(taken.map(keep));
    return kept.flatMap((name) => name ?? []);
  },
  read: (name) =>
    new Promise((resolve) =>
      files().readFile({
        filePath: name,
        success: ({ data }) => resolve(data as ArrayBuffer),
        fail: () => resolve(undefined),
      }),
    ),
  forget(name) {
    files().removeSavedFile({ filePath: name, fail: () => {} });
  },
};
