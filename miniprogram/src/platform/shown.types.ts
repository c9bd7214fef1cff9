/** Calls back each time the visitor comes back to the app. Returns how to stop. */
export type OnShown = (listener: () => void) => () => void;
/** Calls back each time the visitor leaves the app without closing it. Returns how to stop. */
export type OnHidden = OnShown;
