import { createStore, useStore } from '../../store';

/** How the guide is looked through, and the area to show first. */
export interface BrowseView {
  by: 'area' | 'number';
  /** Slug of the area to bring into sight; null once that is done. */
  area: string | null;
}

// A tab cannot be opened with parameters, so other screens say here what it should show.
const store = createStore<BrowseView>({ by: 'area', area: null });

export const showArea = (slug: string): void => store.set({ by: 'area', area: slug });
/** The area has been brought into sight and need not be again. */
export const areaShown = (): void => store.set({ ...store.get(), area: null });
export const showNumberPad = (): void => store.set({ by: 'number', area: null });
export const showBy = (by: BrowseView['by']): void => store.set({ by, area: null });
export const useBrowseView = (): BrowseView => useStore(store);
