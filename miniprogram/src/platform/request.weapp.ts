import Taro from '@tarojs/taro';
import { type Answer, isBytes, requestHeaders, type Send } from './request.types';

export const send: Send = (address, timeout, content, token) => {
  let abort = () => {};
  const answer = new Promise<Answer>((resolve, reject) => {
    const task = Taro.request({
      url: address,
      timeout,
      // As text: a captive portal answers with a page, and parsing is ours to guard.
      dataType: 'text',
      responseType: 'text',
      header: requestHeaders(content, token),
      ...(content
        ? { method: 'POST' as const, data: isBytes(content) ? content : JSON.stringify(content) }
        : {}),
      success: ({ statusCode, data }) => resolve({ status: statusCode, body: String(data) }),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    });
    // Taro's task is also a promise; what it rejects with has been handled in `fail`.
    task.catch(() => {});
    abort = () => task.abort();
  });
  return { answer, abort: () => abort() };
};
