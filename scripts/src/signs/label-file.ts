import { stringify } from 'csv-stringify/sync';
import {
  type AuditMeans,
  auditSign,
  type Decision,
  type Decisions,
  labelledRow,
  precedence,
  SignRegister,
  stillStands,
} from 'shared/signage';
import { signRows } from './rows';
import { write } from './writers/writer';

const COLUMNS = [
  'id',
  'zh',
  'en',
  'place_kind',
  'verdict',
  'error_types',
  'correct_en',
  'origin',
  'register',
  'note',
] as const;

/**
 * Writes the decisions taken on single signs and texts as labelled rows, which `npm run bench -- audit FILE.csv` runs
 * again. A decision whose sign has another text by now, or that switches a rule off, labels nothing. Returns the
 * number of rows.
 */
export async function labelFile(
  file: string,
  decisions: Decisions,
  means: AuditMeans,
  stream: NodeJS.WritableStream,
): Promise<number> {
  const register = new SignRegister(means);
  for await (const { sign } of signRows(file)) if (sign.register) register.put(sign);
  await write(stream, `\uFEFF${stringify([[...COLUMNS]])}`);
  let rows = 0;
  for await (const { sign } of signRows(file)) {
    const concerned = decisions.all.filter((decision: Decision) => stillStands(decision, sign));
    if (concerned.length === 0) continue;
    const findings = [...auditSign(sign, means), ...register.besideOthers(sign.id)].sort(precedence);
    // One row a sign: what a person confirmed outweighs what another accepted.
    const decision = concerned.find(({ scope }) => scope === 'confirmed') ?? (concerned[0] as Decision);
    const row = labelledRow(sign, findings, decision);
    await write(stream, stringify([COLUMNS.map((column) => row[column])]));
    rows += 1;
  }
  return rows;
}
