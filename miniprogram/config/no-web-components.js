// Taro's web entry asks for these two; we draw our own tab bar and have no pull-down.
export function defineCustomElementTaroTabbar() {}
export function defineCustomElementTaroPullToRefreshCore() {}
