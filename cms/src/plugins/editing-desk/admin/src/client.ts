import { useDeskAt, useReadingAt } from '../../../../admin/desk/client';

export { useTelling } from '../../../../admin/desk/client';

/** What this desk's routes begin with. */
export const desk = '/editing-desk';

/** Asks the editing desk's server. */
export const useEditing = () => useDeskAt(desk);

/** What a page reads when it opens, and a way to read it again. */
export const useReading = <Body>(path: string) => useReadingAt<Body>(desk, path);
