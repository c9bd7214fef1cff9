import { type FindingWriter, write } from './writer';

/** `{"signs":[{"id","findings":[…]}],"summary":{…}}`, one sign per line. */
export function jsonWriter(stream: NodeJS.WritableStream): FindingWriter {
  let first = true;
  return {
    async sign(row, findings) {
      const head = first ? '{"signs":[\n' : ',\n';
      first = false;
      await write(stream, head + JSON.stringify({ id: row.sign.id, findings }));
    },
    async end(summary) {
      await write(stream, `${first ? '{"signs":[' : ''}\n],"summary":${JSON.stringify(summary)}}\n`);
    },
  };
}
