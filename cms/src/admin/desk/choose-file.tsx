import { Button } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { type ChangeEvent, useRef } from 'react';

interface Props {
  /** What the file is, for those who hear the page. */
  readonly name: string;
  readonly file: File | undefined;
  readonly busy: boolean;
  readonly onChoose: (file: File) => void;
  /** Kinds of file that the browser offers; tables when left out. */
  readonly accept?: string;
}

/** A button that lets a person choose a table; choosing the same file again reads it again. */
export function ChooseFile({ name, file, busy, onChoose, accept = '.csv,.xlsx,.txt' }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = event.target.files?.[0];
    event.target.value = '';
    if (chosen) onChoose(chosen);
  };
  return (
    <>
      <input
        ref={picker}
        type="file"
        accept={accept}
        onChange={take}
        aria-label={name}
        style={{ display: 'none' }}
      />
      <Button
        variant="secondary"
        startIcon={<Upload />}
        loading={busy}
        onClick={() => picker.current?.click()}
      >
        {file ? `已选 ${file.name}，另选…` : '选择文件…'}
      </Button>
    </>
  );
}
