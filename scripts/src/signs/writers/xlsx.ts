import type { Writable } from 'node:stream';
import exceljs from 'exceljs';
import { cellsOf, FINDING_COLUMNS, type FindingWriter } from './writer';

/** A workbook: one row per finding, and a sheet with the summary. */
export function xlsxWriter(stream: NodeJS.WritableStream): FindingWriter {
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({
    stream: stream as Writable,
    useSharedStrings: false,
  });
  const sheet = workbook.addWorksheet('findings', { views: [{ state: 'frozen', ySplit: 1 }] });
  let first = true;
  return {
    async sign(row, findings) {
      if (first) sheet.addRow([...Object.keys(row.record), ...FINDING_COLUMNS]).commit();
      first = false;
      for (const finding of findings)
        sheet.addRow([...Object.values(row.record), ...cellsOf(finding)]).commit();
    },
    async end(summary) {
      const totals = workbook.addWorksheet('summary');
      totals.addRow(['signs', summary.signs]).commit();
      totals.addRow(['signs with findings', summary.signsWithFindings]).commit();
      for (const [severity, number] of Object.entries(summary.bySeverity))
        totals.addRow([severity, number]).commit();
      for (const [type, number] of Object.entries(summary.byType)) totals.addRow([type, number]).commit();
      await workbook.commit();
    },
  };
}
