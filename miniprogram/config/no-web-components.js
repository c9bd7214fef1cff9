// Taro's web entry asks for these. Our elements are plain HTML and our tab bar is our own, so none is defined.
export function defineCustomElementTaroTabbar() {}
export function defineCustomElementTaroPullToRefreshCore() {}
export function defineCustomElementTaroSwiperCore() {}
export function defineCustomElementTaroSwiperItemCore() {}
