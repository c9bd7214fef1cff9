import { SwitchableLine } from 'cms/reading/testing/switchable-line';
import { createDatabase } from './database';
import { ownPostgres } from './own-postgres';

/** A database that can go away and come back. */
export interface Interruptible {
  readonly url: string;
  goAway(): Promise<void>;
  comeBack(): Promise<void>;
  remove(): Promise<void>;
}

/** A server of its own, killed in the middle of everything. */
export async function killable(): Promise<Interruptible> {
  const { url, kill, start, remove } = await ownPostgres();
  return { url: url.href, goAway: kill, comeBack: start, remove };
}

/** A database of the server that is there, whose connections are cut and refused. */
export async function cuttable(server: string | undefined): Promise<Interruptible> {
  const database = await createDatabase(server);
  const line = new SwitchableLine(database.url);
  await line.open();
  return {
    url: line.url,
    goAway: async () => line.cut(),
    comeBack: () => line.mend(),
    remove: async () => {
      line.close();
      await database.drop();
    },
  };
}
