/** Where bad input was found and why it cannot be used. */
export interface Fault {
  file: string;
  row?: number;
  column?: string;
  reason: string;
}

function sentence({ file, row, column, reason }: Fault): string {
  const inRow = row === undefined ? '' : `, row ${row}`;
  const inColumn = column === undefined ? '' : `, column ${column}`;
  return `${file}${inRow}${inColumn}: ${reason}`;
}

/** Bad input: named by file, row, column and reason; the command ends with exit code 2 and nothing on stdout. */
export class BadInput extends Error {
  constructor(
    readonly fault: Fault,
    /** Further faults of the same input. */
    ...more: Fault[]
  ) {
    super([fault, ...more].map(sentence).join('\n'));
    this.name = 'BadInput';
  }
}
