import { resolve } from 'node:path';
import type { IMiniAppConfig } from '@tarojs/taro/types/compile';
import { ProvidePlugin } from 'webpack';
import { common, transpiled } from './compile';

export const forWechat: IMiniAppConfig<'webpack5'> = {
  optimizeMainPackage: { enable: true },
  postcss: {
    pxtransform: { enable: true, config: {} },
    cssModules: {
      enable: true,
      config: { namingPattern: 'module', generateScopedName: '[local]-[hash:base64:5]' },
    },
  },
  compile: { include: transpiled },
  webpackChain(chain) {
    common(chain);
    // WeChat has no queueMicrotask, which Apollo's cache calls by its bare name.
    chain
      .plugin('shims')
      .use(ProvidePlugin, [{ queueMicrotask: resolve(__dirname, '../src/platform/microtask.js') }]);
  },
};
