/** An instant as the desks write it, in Beijing's time: 2026/11/27 08:30:00. */
export const momentOf = (at: string): string =>
  new Date(at).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false });
