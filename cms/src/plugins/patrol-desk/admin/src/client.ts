import { useDeskAt, useReadingAt } from '../../../../admin/desk/client';

export { type Problem, problemsOf, useTelling } from '../../../../admin/desk/client';

/** What this desk's routes begin with. */
export const desk = '/patrol-desk';

/** Asks the patrol desk's server. */
export const usePatrolDesk = () => useDeskAt(desk);

/** What a page reads when it opens, and a way to read it again. */
export const useReading = <Body>(path: string) => useReadingAt<Body>(desk, path);
