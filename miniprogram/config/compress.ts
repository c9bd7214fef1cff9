/**
 * Taro writes WeChat's scripts as ES5, escapes every Chinese character and leaves most of terser off on both targets, for
 * phones of long ago. Ours read ES2018, and every kilobyte that has to be read before the first screen counts.
 */
export const compress = {
  ecma: 2018,
  arrows: true,
  collapse_vars: true,
  comparisons: true,
  computed_props: true,
  hoist_props: true,
  inline: true,
  loops: true,
  negate_iife: true,
  passes: 2,
  properties: true,
  reduce_funcs: true,
  reduce_vars: true,
  switches: true,
  typeofs: true,
};

export const output = { ecma: 2018, comments: false, ascii_only: false };
