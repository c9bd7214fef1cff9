const web = process.env.TARO_ENV === 'h5';
const icons = (name: string) => (web ? {} : { iconPath: `@${name}`, selectedIconPath: `@${name}-here` });

/** The five doors of the app. WeChat draws this bar itself; on the web it is our own component. */
export const tabBar = {
  ...(web ? { custom: true } : {}),
  color: '@quiet',
  selectedColor: '@accent',
  backgroundColor: '@surface',
  borderStyle: '@edge' as 'black',
  list: [
    { pagePath: 'visit/home/index', text: '首页', ...icons('home') },
    { pagePath: 'ceremony/flag/index', text: '升旗', ...icons('flag') },
    { pagePath: 'guide/browse/index', text: '导览', ...icons('browse') },
    { pagePath: 'guide/tours/index', text: '路线', ...icons('tours') },
    { pagePath: 'visit/me/index', text: '我的', ...icons('me') },
  ],
};
