/** Reads a code with the camera; undefined when the person gave up. */
export type Scan = () => Promise<string | undefined>;
