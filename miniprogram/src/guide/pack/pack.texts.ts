import { dictionary } from '../../language';

/** Keeping a tour on the phone. Sizes come as text: 8.4 MB. */
export const packTexts = dictionary(
  {
    title: '没有网络时',
    keep: (size: string) => `保存这条路线（${size}）`,
    hint: '文字、图片和讲解都存进手机，没有网络也能看、能听。',
    unknown: '连上网络后，可以把这条路线存进手机。',
    loading: '正在保存路线',
    arrived: (arrived: string, all: string) => `已存 ${arrived}，共 ${all}`,
    cancel: '取消',
    goOn: '继续保存',
    kept: (size: string) => `已存进手机（${size}）`,
    checked: (day: string) => `${day}与服务器核对过，没有网络也能打开。`,
    update: (size: string) => `更新（${size}）`,
    updateHint: '内容有更新。更新完成之前，原来存的仍可使用。',
    remove: '从手机里删除',
    network: '网络断了。已存下的部分还在，连上网络后会接着保存。',
    changed: '内容正在更新，请过一会儿再继续。',
    room: (size: string) => `手机空间不够，这条路线要 ${size}。请先删除别的路线，或清理手机。`,
    keptTours: '存在手机里的路线',
    noneKept: '还没有存下路线。在每条路线的页面上可以保存，没有网络也能看、能听。',
    keptSize: (size: string, language: string) => `${size} · ${language}`,
    removeNamed: (name: string) => `删除：${name}`,
  },
  {
    title: 'Without a network',
    keep: (size: string) => `Keep this tour (${size})`,
    hint: 'Text, pictures and narration are kept on the phone, to read and hear without a network.',
    unknown: 'Once you are connected, this tour can be kept on your phone.',
    loading: 'Keeping this tour',
    arrived: (arrived: string, all: string) => `${arrived} of ${all} kept`,
    cancel: 'Cancel',
    goOn: 'Continue',
    kept: (size: string) => `Kept on this phone (${size})`,
    checked: (day: string) => `Checked with the server on ${day}. It opens without a network.`,
    update: (size: string) => `Update (${size})`,
    updateHint: 'There is a newer version. What you have stays until it is complete.',
    remove: 'Remove from this phone',
    network: 'The connection was lost. What has arrived is kept, and the rest will follow.',
    changed: 'The content is being updated. Please continue in a moment.',
    room: (size: string) =>
      `There is not enough room: this tour takes ${size}. Remove another, or free some space.`,
    keptTours: 'Tours on this phone',
    noneKept: 'No tour is kept yet. The page of each tour can keep it, to read and hear without a network.',
    keptSize: (size: string, language: string) => `${size} · ${language}`,
    removeNamed: (name: string) => `Remove: ${name}`,
  },
);

/** A size as people read it: 860 KB, 8.4 MB, 24 MB. */
export function sizeText(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  if (megabytes < 0.95) return `${Math.max(1, Math.round(bytes / 1000))} KB`;
  return `${megabytes < 9.95 ? megabytes.toFixed(1) : Math.round(megabytes)} MB`;
}
