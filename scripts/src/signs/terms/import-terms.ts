import { basename } from 'node:path';
import { importTerms as importIntoCms } from 'cms/signage/terms/import';
import { readTermBase } from 'cms/signage/terms/term-store';
import { previewTerms, type Term, type TermRowPreview, type TermTable } from 'shared/signage';
import { type Cms, withCms } from '../../cms/with-cms';
import { BadInput, type Fault } from '../bad-input';
import { contentOf, readTable } from '../term-file';
import { installationSettings, installedTerms } from './installation';

function refuse(faults: readonly Fault[]): void {
  const [first, ...more] = faults;
  if (first) throw new BadInput(first, ...more);
}

/** Columns that no term has would be lost, so they are refused. */
function checkColumns(file: string, { unknownColumns, headRow }: TermTable): void {
  const reason = 'no term has this column: take it out or rename it';
  refuse(unknownColumns.map((column) => ({ file, row: headRow, column, reason })));
}

function checkRows(file: string, rows: readonly Pick<TermRowPreview, 'row' | 'problems'>[]): void {
  const faults = rows.flatMap(({ row, problems }) =>
    problems.map(({ column, message }) => ({ file, row, column, reason: message.en })),
  );
  refuse(faults);
}

function print(rows: readonly TermRowPreview[], dryRun: boolean): void {
  const of = (change: TermRowPreview['change']) => rows.filter((row) => row.change === change);
  for (const { term } of of('new')) process.stdout.write(`new ${term.zh}\n`);
  for (const { term, fields } of of('changed'))
    process.stdout.write(`changed ${term.zh} (${fields.join(', ')})\n`);
  const counts = `new ${of('new').length}, changed ${of('changed').length}, equal ${of('equal').length}`;
  process.stdout.write(`${dryRun ? 'dry run, nothing written: ' : ''}${counts}\n`);
}

/**
 * Imports a file of terms into this installation, all of it or nothing; says on standard output what became of each.
 * @throws BadInput naming every wrong row; nothing is then written.
 */
export async function importTerms(file: string, { dryRun }: { dryRun?: boolean }): Promise<void> {
  const content = contentOf(file);
  // Before anything is built or opened: a slip of the pen should not cost a boot.
  const table = readTable(file, content);
  checkColumns(file, table);
  if (table.rows.length === 0) throw new BadInput({ file, reason: 'holds no terms below its header' });
  checkRows(file, table.rows);
  const preview = (known: readonly Term[]) => {
    const rows = previewTerms(table, new Map(known.map((term) => [term.zh, term])));
    checkRows(file, rows);
    return rows;
  };
  const write = async (strapi: Cms) => {
    const rows = preview(await readTermBase(strapi));
    await importIntoCms(strapi, { fileName: basename(file), content, who: '命令行' });
    return rows;
  };
  const rows = dryRun ? preview(await installedTerms()) : await withCms(installationSettings(), write);
  print(rows, dryRun === true);
}
