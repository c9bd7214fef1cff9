import Taro, { useRouter } from '@tarojs/taro';
import { readParameters } from './parameters';
import { isTab, paths, type RouteName, type Routes } from './routes';

const query = (parameters: object): string => {
  const pairs = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== '');
  return pairs.map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`).join('&');
};

/** Address inside the app, e.g. `/guide/exhibit/index?slug=huabiao`. */
export function address<Name extends RouteName>(name: Name, parameters?: Routes[Name]): string {
  const search = query(parameters ?? {});
  return search ? `${paths[name]}?${search}` : paths[name];
}

/** The same as a link a browser can follow by itself. */
export function link<Name extends RouteName>(name: Name, parameters?: Routes[Name]): string {
  return `#${address(name, parameters)}`;
}

/** Goes to a screen. Tabs are switched to; a full stack of ten pages replaces its top one. */
export function open<Name extends RouteName>(name: Name, parameters?: Routes[Name]): void {
  const url = address(name, parameters);
  if (isTab(name)) {
    Taro.switchTab({ url: paths[name] });
  } else if (Taro.getCurrentPages().length >= 10) {
    Taro.redirectTo({ url });
  } else {
    Taro.navigateTo({ url });
  }
}

/** Replaces the screen in front, e.g. the next stop of a tour: going back then leaves the tour. */
export function replace<Name extends RouteName>(name: Name, parameters?: Routes[Name]): void {
  Taro.redirectTo({ url: address(name, parameters) });
}

export function back(): void {
  if (Taro.getCurrentPages().length > 1) Taro.navigateBack();
  else Taro.switchTab({ url: paths.home });
}

/** Parameters this screen was opened with, also those inside a WeChat QR code's `scene`. */
export function useParameters<Name extends RouteName>(_name: Name): Partial<Routes[Name]> {
  return readParameters(useRouter().params) as Partial<Routes[Name]>;
}

/** Path of this screen with the parameters it was opened with, without a slash in front. */
export function useHere(): string {
  const { path, params } = useRouter();
  const known = ['slug', 'number', 'c', 'area', 'stop', 'date', 'month'];
  const given = Object.entries(readParameters(params)).filter(([key]) => known.includes(key));
  const search = query(Object.fromEntries(given));
  const plain = path.replace(/^\//, '').split('?')[0] ?? '';
  return search ? `${plain}?${search}` : plain;
}
