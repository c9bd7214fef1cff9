/** Where bad input was found and why it cannot be used. */
export interface Fault {
  file: string;
  row?: number;
  column?: string;
  reason: string;
}

/** Bad input: named by file, row, column and reason; the command ends with exit code 2 and nothing on stdout. */
export class BadInput extends Error {
  constructor(readonly fault: Fault) {
    const row = fault.row === undefined ? '' : `, row ${fault.row}`;
    const column = fault.column === undefined ? '' : `, column ${fault.column}`;
    super(`${fault.file}${row}${column}: ${fault.reason}`);
    this.name = 'BadInput';
  }
}
