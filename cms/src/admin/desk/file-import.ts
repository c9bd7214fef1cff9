import { useState } from 'react';
import { problemsOf, useDeskAt, useTelling } from './client';

function formOf(file: File, fields: Readonly<Record<string, string>> = {}): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', file);
  return form;
}

/** What the server says of a file before it is imported; the seal is over what the person has seen. */
interface Sealed {
  readonly seal: string;
}

/**
 * The way of a file into a desk: chosen, looked at row by row, confirmed or given up. `room` is the path below the
 * desk under which the server answers `/preview` and `/import`.
 */
export function useFileImport<Preview extends Sealed>(desk: string, room: string) {
  const { post } = useDeskAt(desk);
  const { done, failed } = useTelling();
  const [file, setFile] = useState<File>();
  const [preview, setPreview] = useState<Preview>();
  const [refusal, setRefusal] = useState<string>();
  const [busy, setBusy] = useState<'reading' | 'writing'>();
  const [imports, setImports] = useState(0);

  /** Looks at a file, with what the desk asks beside it. */
  const choose = async (chosen: File, fields: Record<string, string> = {}) => {
    setFile(chosen);
    setPreview(undefined);
    setRefusal(undefined);
    setBusy('reading');
    try {
      setPreview(await post<Preview>(`${room}/preview`, formOf(chosen, fields)));
    } catch (error) {
      setRefusal(
        problemsOf(error)
          .map(({ message }) => message)
          .join(' '),
      );
    }
    setBusy(undefined);
  };

  async function confirm<Written>(told: (written: Written) => string, fields: Record<string, string> = {}) {
    if (!file || !preview) return;
    setBusy('writing');
    try {
      const form = formOf(file, { seal: preview.seal, ...fields });
      done(told(await post<Written>(`${room}/import`, form)));
      setPreview(undefined);
      setFile(undefined);
      setImports((before) => before + 1);
    } catch (error) {
      failed(error);
    }
    setBusy(undefined);
  }

  return {
    file,
    preview,
    refusal,
    busy,
    /** How many imports this page has made: a key for what has to be read again after one. */
    imports,
    choose,
    confirm,
    abandon: () => setPreview(undefined),
    forgetRefusal: () => setRefusal(undefined),
  };
}
