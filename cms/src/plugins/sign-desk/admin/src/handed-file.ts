import { useState } from 'react';
import { useSignDesk, useTelling } from './client';

/** A file as the server hands it over: with the person's session, which a plain link does not carry. */
interface HandedFile {
  readonly fileName: string;
  readonly type: string;
  readonly base64: string;
}

/** Base64 as bytes. */
export const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** Fetches files of the desk and hands them to the browser; `busy` names the path that is on its way. */
export function useHandedFile() {
  const { read } = useSignDesk();
  const { failed } = useTelling();
  const [busy, setBusy] = useState<string>();
  const fetchFile = async (path: string) => {
    setBusy(path);
    try {
      const { fileName, type, base64 } = await read<HandedFile>(path);
      const address = URL.createObjectURL(new Blob([bytesOf(base64)], { type }));
      const link = document.createElement('a');
      link.href = address;
      link.download = fileName;
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), 1_000);
    } catch (error) {
      failed(error);
    }
    setBusy(undefined);
  };
  return { busy, fetchFile };
}
