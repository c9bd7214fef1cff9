import { stringify } from 'csv-stringify/sync';
import { cellsOf, FINDING_COLUMNS, type FindingWriter, write } from './writer';

/** One line per finding, with every column of the list carried along; UTF-8 with a byte order mark for Excel. */
export function csvWriter(stream: NodeJS.WritableStream): FindingWriter {
  let first = true;
  return {
    async sign(row, findings) {
      let text = '';
      if (first) text += `\uFEFF${stringify([[...Object.keys(row.record), ...FINDING_COLUMNS]])}`;
      first = false;
      text += stringify(findings.map((finding) => [...Object.values(row.record), ...cellsOf(finding)]));
      if (text !== '') await write(stream, text);
    },
    async end() {
      if (first) await write(stream, `\uFEFFid,zh,en,place_kind,${FINDING_COLUMNS.join(',')}\n`);
    },
  };
}
