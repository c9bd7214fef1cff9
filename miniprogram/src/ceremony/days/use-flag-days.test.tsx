import { cleanup, render, screen } from '@testing-library/react';
import { instantOf, now, setClock } from 'shared/time';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Screen } from '../../components/state/screen';
import { chooseLanguage } from '../../language/language';
import { createClient } from '../../network/client';
import { NetworkProvider } from '../../network/provider';
import { send } from '../../platform/request';
import { storage } from '../../platform/storage';
import { flagAnswer } from '../../testing/flag-days';
import { json, startServer, type TestServer } from '../../testing/server';
import { useFlagDays } from './use-flag-days';
import { daysDiffer } from './use-live-days';

let server: TestServer;
beforeEach(() => {
  localStorage.clear();
  chooseLanguage('zh-CN');
});
afterEach(async () => {
  setClock();
  cleanup();
  await server.close();
});

function Today() {
  const query = useFlagDays(now());
  return (
    <Screen query={query} skeleton={['card']}>
      {({ days, seen }) => (
        <p>
          {days.find(({ date }) => instantOf(date, '23:59') > now())?.raise} {Object.keys(seen).join()}
        </p>
      )}
    </Screen>
  );
}
/** Starts the app anew, with what the phone kept apart from the cache, and the cache too unless it was lost. */
function start(address: string, cacheLost = false) {
  cleanup();
  if (cacheLost)
    for (const key of Object.keys(localStorage)) if (key.includes('cache')) localStorage.removeItem(key);
  const client = createClient({ send, server: address, storage, timeout: 1000, keepAfter: 0 });
  render(
    <NetworkProvider client={client}>
      <Today />
    </NetworkProvider>,
  );
}
const clockAt = (date: string) => setClock(() => instantOf(date, '06:00'));
const kept = () => expect.poll(() => storage.read('flag-days.zh-CN')).toBeTruthy();

describe('the flag days of a phone', () => {
  it('are shown without a network after the month has turned, and say from when they are', async () => {
    server = await startServer((_request, response) =>
      json(response, { data: flagAnswer('2026-11-01', 92, (date) => ({ raise: `07:${date.slice(8)}` })) }),
    );
    clockAt('2026-11-30');
    start(server.address);
    await screen.findByText('07:30');
    await kept();
    await server.close();
    clockAt('2026-12-03');
    start(server.address);
    expect(screen.getByText('07:03')).toBeTruthy();
    expect(await screen.findByText(/11月30日 06:00 存下的内容/)).toBeTruthy();
  });

  it('stay when the cache of everything else is lost', async () => {
    server = await startServer((_request, response) =>
      json(response, { data: flagAnswer('2026-11-01', 92) }),
    );
    clockAt('2026-11-26');
    start(server.address);
    await screen.findByText('07:07');
    await kept();
    await server.close();
    start(server.address, true);
    expect(screen.getByText('07:07')).toBeTruthy();
  });

  it('that have changed are known to have', async () => {
    let raise = '07:07';
    server = await startServer((_request, response) =>
      json(response, {
        data: flagAnswer('2026-11-01', 92, (date) => (date === '2026-11-27' ? { raise } : {})),
      }),
    );
    clockAt('2026-11-26');
    start(server.address);
    await screen.findByText('07:07');
    await kept();
    raise = '07:09';
    start(server.address);
    expect(await screen.findByText('07:07 2026-11-27')).toBeTruthy();
  });

  it('are told apart by what visitors read, not by the order of fields', () => {
    const { ceremonyDays: days } = flagAnswer('2026-11-26', 3);
    const [first] = days;
    const reordered = { revision: 9, ...first, __typename: 'CeremonyDay' } as (typeof days)[number];
    expect(daysDiffer(days, [reordered])).toBe(false);
    expect(daysDiffer(days, [{ ...reordered, cancelled: true }])).toBe(true);
    expect(daysDiffer([], [reordered])).toBe(true);
    expect(daysDiffer(days, [])).toBe(false);
  });
});
