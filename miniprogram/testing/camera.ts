import { randomBytes } from 'node:crypto';
import type { Callbacks, Phone } from './phone';

type Answering = Callbacks & { fail?: (error: { errMsg: string }) => void };

const later = (act: () => void) => {
  setTimeout(act, 0);
};

/** What WeChat's file system does with files saved by its own name for them. */
export function savedFiles(phone: Phone): Record<string, unknown> {
  return {
    saveFile({ tempFilePath, success, fail }: Answering & { tempFilePath: string }) {
      later(() => {
        const content = phone.savedFiles.get(tempFilePath);
        if (!content) return fail?.({ errMsg: 'saveFile:fail tempFilePath file not exist' });
        const savedFilePath = `wxfile://store_${phone.savedFiles.size}.jpg`;
        phone.savedFiles.delete(tempFilePath);
        phone.savedFiles.set(savedFilePath, content);
        return success?.({ savedFilePath });
      });
    },
    readFile({ filePath, success, fail }: Answering & { filePath: string }) {
      later(() => {
        const content = phone.savedFiles.get(filePath);
        if (!content) return fail?.({ errMsg: 'readFile:fail no such file or directory' });
        return success?.({ data: content.slice().buffer });
      });
    },
    removeSavedFile: ({ filePath }: { filePath: string }) => phone.savedFiles.delete(filePath),
  };
}

/** What WeChat sees: the camera, codes, where the phone is, and chance. */
export function camera(phone: Phone): Record<string, unknown> {
  return {
    chooseMedia({ success, fail }: Answering) {
      later(() => {
        const { photograph } = phone.camera;
        if (!photograph) return fail?.({ errMsg: 'chooseMedia:fail cancel' });
        const tempFilePath = `wxfile://tmp_${phone.savedFiles.size}.jpg`;
        phone.savedFiles.set(tempFilePath, photograph);
        return success?.({ tempFiles: [{ tempFilePath }] });
      });
    },
    scanCode({ success, fail }: Answering) {
      later(() => {
        const { code } = phone.camera;
        return code ? success?.({ result: code }) : fail?.({ errMsg: 'scanCode:fail cancel' });
      });
    },
    getLocation: ({ success }: Answering) =>
      later(() => success?.({ latitude: 39.9055, longitude: 116.3914, accuracy: 15 })),
    getUserCryptoManager: () => ({
      getRandomValues: ({ length, success }: Answering & { length: number }) =>
        later(() => success?.({ randomValues: new Uint8Array(randomBytes(length)).buffer })),
    }),
  };
}
