import { cleanup, render } from '@testing-library/react';
import { instantOf, setClock } from 'shared/time';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseLanguage } from '../../language/language';
import { createClient } from '../../network/client';
import { NetworkProvider } from '../../network/provider';
import { send } from '../../platform/request';
import { storage } from '../../platform/storage';
import { flagAnswer } from '../../testing/flag-days';
import { json, startServer, type TestServer } from '../../testing/server';
import { daysKept } from './kept-days';
import { useDaysAhead } from './use-days-ahead';

let server: TestServer;
let asked = 0;
beforeEach(async () => {
  localStorage.clear();
  chooseLanguage('zh-CN');
  setClock(() => instantOf('2026-11-26', '06:00'));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  asked = 0;
  server = await startServer((_request, response) => {
    asked += 1;
    json(response, { data: flagAnswer('2026-11-01', 92) });
  });
});
afterEach(async () => {
  setClock();
  vi.useRealTimers();
  cleanup();
  await server.close();
});

function First() {
  useDaysAhead();
  return null;
}
const open = () => {
  cleanup();
  const client = createClient({ send, server: server.address, storage, timeout: 1000, keepAfter: 0 });
  render(
    <NetworkProvider client={client}>
      <First />
    </NetworkProvider>,
  );
};
const keptDates = () => JSON.parse(storage.read('flag-days.zh-CN') ?? '{}').answer?.ceremonyDays ?? [];

describe('the days ahead', () => {
  it('are kept on the phone once the first screen has come to rest, and not asked for again at once', async () => {
    open();
    vi.advanceTimersByTime(5_000);
    expect(asked).toBe(0);
    vi.advanceTimersByTime(2_000);
    vi.useRealTimers();
    await expect.poll(() => keptDates()).toHaveLength(daysKept);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    open();
    vi.advanceTimersByTime(10_000);
    vi.useRealTimers();
    await new Promise((done) => setTimeout(done, 100));
    expect(asked).toBe(1);
  });

  it('are not asked for by a screen that was left before', async () => {
    open();
    cleanup();
    vi.advanceTimersByTime(10_000);
    vi.useRealTimers();
    await new Promise((done) => setTimeout(done, 100));
    expect(asked).toBe(0);
  });
});
