import type { Phone } from 'miniprogram/testing/phone';
import { startWechat, type Wechat } from 'miniprogram/testing/wechat';
import { onTestFinished } from 'vitest';
import { compiled } from './compiled';

/** One that was ended is let go of at once: some tests start hundreds. */
const running = new Set<Wechat>();

function endAll(): void {
  for (const wechat of running) wechat.end();
}

/** The compiled mini-program on a phone of its own, ended with the test that started it at the latest. */
export function startPhone(given: Partial<Phone> & { server: string }, first?: string): Wechat {
  const started = startWechat(compiled, given, first);
  const wechat: Wechat = {
    ...started,
    end() {
      running.delete(wechat);
      started.end();
    },
  };
  running.add(wechat);
  onTestFinished(endAll);
  return wechat;
}
