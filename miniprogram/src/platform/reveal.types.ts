/**
 * Brings an element into sight when it has just left it, e.g. the sentence that is spoken now. A reader who has
 * scrolled further away is left where he is.
 */
export type Reveal = (id: string) => void;
