import { tabBar } from './app.tabs';

/** WeChat's 同声传译 reads aloud what nobody has recorded; the operator adds it in the console and names its version here. */
const speechPlugin = (version: string | undefined) =>
  version ? { plugins: { WechatSI: { version, provider: 'wx069ba97219f66d99' } } } : {};

export default defineAppConfig({
  pages: [
    'visit/home/index',
    'ceremony/flag/index',
    'guide/browse/index',
    'guide/tours/index',
    'guide/stories/index',
    'visit/me/index',
  ],
  subPackages: [
    { root: 'guide/exhibit', pages: ['index'] },
    { root: 'guide/tour', pages: ['index', 'walk'] },
    { root: 'guide/story', pages: ['index'] },
    { root: 'visit/about', pages: ['index'] },
    { root: 'visit/bookings', pages: ['index'] },
    { root: 'visit/show', pages: ['index'] },
    { root: 'ceremony/calendar', pages: ['month/index', 'day/index', 'picture/index'] },
    { root: 'signage/report', pages: ['index', 'answer/index'] },
    { root: 'signage/patrol', pages: ['rounds/index', 'round/index', 'check/index'] },
  ],
  preloadRule: {
    'visit/home/index': { network: 'all', packages: ['guide/exhibit'] },
    'ceremony/flag/index': { network: 'all', packages: ['ceremony/calendar'] },
    'guide/tours/index': { network: 'all', packages: ['guide/tour'] },
    'guide/stories/index': { network: 'all', packages: ['guide/story'] },
  },
  window: {
    navigationBarTitleText: '天安门导览',
    navigationBarTextStyle: '@bar-text' as 'black',
    navigationBarBackgroundColor: '@ground',
    backgroundColor: '@ground',
    backgroundTextStyle: '@pull' as 'dark',
  },
  tabBar,
  lazyCodeLoading: 'requiredComponents',
  requiredBackgroundModes: ['audio'],
  // Since 2023 WeChat asks visitors to agree to the privacy guideline when a covered interface is first used.
  __usePrivacyCheck__: true,
  ...speechPlugin(process.env.TARO_APP_SPEECH_PLUGIN),
  // Asked for by patrols of the team alone, when a check is saved.
  requiredPrivateInfos: ['getLocation'],
  permission: { 'scope.userLocation': { desc: '工作人员巡查时记录标识的位置' } },
  darkmode: true,
  themeLocation: 'theme.json',
  // Web only: screens change at once, as in a book.
  ...(process.env.TARO_ENV === 'h5' ? { animation: false } : {}),
});
