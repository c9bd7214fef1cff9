import { useDeskAt, useReadingAt } from '../../../../admin/desk/client';

export { type Problem, problemsOf, useTelling } from '../../../../admin/desk/client';

/** What this desk's routes begin with. */
export const desk = '/ceremony-desk';

/** Asks the ceremony desk's server. */
export const useDesk = () => useDeskAt(desk);

/** What a page reads when it opens, and a way to read it again. */
export const useReading = <Body>(path: string) => useReadingAt<Body>(desk, path);
