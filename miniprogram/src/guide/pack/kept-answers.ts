import { queryAddress } from 'shared/reading';
import type { KeptAnswer, KeptAnswers } from '../../network/kept-answers';
import { packFiles } from '../../platform/pack-files';
import { keptPacks } from './kept-packs';

/** Variables that say nothing are left out: a pack does not know that an app says so in so many words. */
const said = (variables: object) =>
  Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== null && value !== undefined));

/** What the packs on this phone answer: the newest, where several know it. */
export const packAnswers: KeptAnswers = {
  find(name, hash, variables) {
    if (!packFiles) return undefined;
    const address = queryAddress(name, hash, said(variables));
    const found = keptPacks().flatMap(({ items, checkedAt }) => {
      const item = items.find((one) => one.kind === 'text' && one.address === address);
      return item ? [{ sha256: item.sha256, at: new Date(checkedAt) }] : [];
    });
    found.sort((left, right) => right.at.getTime() - left.at.getTime());
    const [newest] = found;
    if (!newest) return undefined;
    const { sha256, at } = newest;
    const read = async (): Promise<KeptAnswer['data']> => {
      try {
        return JSON.parse((await packFiles?.readText(sha256)) ?? 'null')?.data ?? undefined;
      } catch {
        return undefined;
      }
    };
    return { at, read };
  },
};
