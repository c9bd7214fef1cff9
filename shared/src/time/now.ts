let read: () => Date = () => new Date();

/** The present instant. Everything that asks for "today" asks here, so that tests and previews can move it. */
export function now(): Date {
  return read();
}

/** Replaces the clock for tests and dated previews; call without an argument to return to the real one. */
export function setClock(clock: () => Date = () => new Date()): void {
  read = clock;
}
