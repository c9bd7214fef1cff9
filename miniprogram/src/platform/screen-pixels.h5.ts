/** Real pixels across a picture that fills the screen's width; a wide window shows it no larger than a tablet. */
export const screenPixels = (): number =>
  Math.round(Math.min(window.innerWidth, 680) * window.devicePixelRatio);
