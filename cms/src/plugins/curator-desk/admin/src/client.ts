import { useDeskAt, useReadingAt } from '../../../../admin/desk/client';

export { problemsOf, useTelling } from '../../../../admin/desk/client';

/** What this desk's routes begin with. */
export const desk = '/curator-desk';

/** Asks the curators' server. */
export const useCuratorDesk = () => useDeskAt(desk);

/** What a page reads when it opens, and a way to read it again. */
export const useReading = <Body>(path: string) => useReadingAt<Body>(desk, path);
