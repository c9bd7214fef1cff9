import { defineConfig } from '@tarojs/cli';
import { compress, output } from './compress';
import { define } from './define';
import { forWeb } from './h5';
import { forWechat } from './weapp';

export default defineConfig<'webpack5'>({
  projectName: 'tiananmen-guide',
  date: '2026-11-22',
  designWidth: 750,
  deviceRatio: { 375: 2, 750: 1 },
  sourceRoot: 'src',
  outputRoot: `dist/${process.env.TARO_ENV ?? 'weapp'}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  logger: { quiet: true, stats: false },
  copy: {
    patterns:
      process.env.TARO_ENV === 'weapp' ? [{ from: 'src/theme/tabs/', to: 'dist/weapp/theme/tabs/' }] : [],
    options: {},
  },
  plugins: [require.resolve('./templates')],
  defineConstants: define(),
  terser: { enable: true, config: { compress, output } },
  mini: forWechat,
  h5: forWeb,
});
