import { resolve } from 'node:path';
import type { IH5Config } from '@tarojs/taro/types/compile';
import { common, transpiled } from './compile';
import { skyline } from './skyline';

/** Parts that change at different paces, so that an update of ours leaves the others cached. */
const chunks = {
  default: false as const,
  defaultVendors: false as const,
  framework: { name: 'framework', test: /node_modules/, priority: 10 },
  network: { name: 'network', test: /node_modules\/(@apollo|@wry|graphql|optimism|rxjs)\//, priority: 20 },
};

export const forWeb: IH5Config<'webpack5'> = {
  publicPath: './',
  staticDirectory: 'static',
  router: { mode: 'hash' },
  // The template places its files itself.
  htmlPluginOption: { inject: false, skyline: skyline() },
  output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
  miniCssExtractPluginOption: {
    ignoreOrder: true,
    filename: 'css/[name].[contenthash:8].css',
    chunkFilename: 'css/[name].[contenthash:8].css',
  },
  postcss: {
    // Our elements are HTML's own: `button` in a style sheet means the browser's button.
    htmltransform: { enable: false, config: { removeCursorStyle: false } },
    autoprefixer: { enable: true, config: {} },
    // One design pixel is half a CSS pixel on every screen: rem follows the reader's own font size.
    pxtransform: { enable: true, config: { baseFontSize: 20, minRootSize: 20, maxRootSize: 20 } },
    cssModules: {
      enable: true,
      config: { namingPattern: 'module', generateScopedName: '[local]-[hash:base64:5]' },
    },
  },
  compile: { include: transpiled },
  webpackChain(chain) {
    common(chain);
    // Our elements are plain HTML: Taro's web components (and Stencil with them) stay out.
    chain.performance.hints(false);
    chain.optimization.splitChunks({ chunks: 'all', cacheGroups: chunks });
    chain.module
      .rule('in-slices')
      .test(/[\\/]src[\\/]app\.config\.ts$/)
      .resourceQuery({ not: [/whole/] })
      .enforce('post')
      .use('in-slices')
      .loader(resolve(__dirname, 'in-slices.js'));
    chain.resolve.alias.set('@tarojs/components/dist/components', resolve(__dirname, 'no-web-components.js'));
  },
};
