import { resolve } from 'node:path';
import { ProvidePlugin } from 'webpack';
import { common, transpiled } from './compile';

export const forWechat = {
  optimizeMainPackage: { enable: true },
  postcss: {
    pxtransform: { enable: true, config: {} },
    cssModules: {
      enable: true,
      config: { namingPattern: 'module', generateScopedName: '[local]-[hash:base64:5]' },
    },
  },
  compile: { include: transpiled },
  terser: { enable: true, config: { compress: { inline: 3, reduce_vars: true, passes: 2 } } },
  webpackChain(chain) {
    common(chain);
    // WeChat has no queueMicrotask, which Apollo's cache calls by its bare name.
    chain
      .plugin('shims')
      .use(ProvidePlugin, [{ queueMicrotask: resolve(__dirname, '../src/platform/microtask.js') }]);
  },
};
