import type { Phone } from 'miniprogram/testing/phone';
import { startWechat, type Wechat } from 'miniprogram/testing/wechat';
import { onTestFinished } from 'vitest';
import { compiled } from './compiled';

/** The compiled mini-program on a phone of its own, ended with the test that started it at the latest. */
export function startPhone(given: Partial<Phone> & { server: string }, first?: string): Wechat {
  const wechat = startWechat(compiled, given, first);
  onTestFinished(wechat.end);
  return wechat;
}
