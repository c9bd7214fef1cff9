import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { setClock } from 'shared/time';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Screen } from '../components/state/screen';
import { chooseLanguage } from '../language/language';
import { send } from '../platform/request';
import type { Storage } from '../platform/storage.types';
import { memoryStorage } from '../testing/memory-storage';
import { StoryDocument, storyAnswer } from '../testing/operations';
import { json, startServer, type TestServer } from '../testing/server';
import { createClient, type GuideClient } from './client';
import { NetworkProvider } from './provider';
import { useScreenQuery } from './screen-query';

let server: TestServer;
let storage: Storage;
beforeEach(() => {
  storage = memoryStorage();
  chooseLanguage('zh-CN');
});
afterEach(async () => {
  setClock();
  cleanup();
  await server.close();
});

function StoryScreen({ locale = 'ZH' }: { locale?: 'ZH' | 'EN' }) {
  const query = useScreenQuery(
    StoryDocument,
    { locale, slug: 'three-names' },
    { empty: ({ story }) => !story },
  );
  return (
    <Screen query={query} skeleton={['heading', 'line']} empty={<p>没有这个故事</p>}>
      {({ story }) => <h1>{story?.title}</h1>}
    </Screen>
  );
}

const start = (address = server.address): GuideClient =>
  createClient({ send, server: address, storage, timeout: 1000, keepAfter: 0 });
const show = (client: GuideClient, locale: 'ZH' | 'EN' = 'ZH') =>
  render(
    <NetworkProvider client={client}>
      <StoryScreen locale={locale} />
    </NetworkProvider>,
  );
const patient = () => createClient({ send, server: server.address, storage, keepAfter: 60_000 });
const kept = () => expect.poll(() => storage.read('cache')).toBeTruthy();

describe('a screen', () => {
  it('shows its outline, then what the server says', async () => {
    server = await startServer((_request, response) => json(response, storyAnswer('三个名字')));
    show(start());
    expect(screen.getByRole('status', { name: '正在读取' })).toBeTruthy();
    expect(await screen.findByRole('heading', { name: '三个名字' })).toBeTruthy();
  });

  it('left right after it was read, is on the phone all the same, and is not written twice', async () => {
    server = await startServer((_request, response) => json(response, storyAnswer('三个名字')));
    const client = patient();
    show(client);
    await screen.findByRole('heading', { name: '三个名字' });
    expect(storage.read('cache')).toBeFalsy();
    client.keepNow();
    const written = storage.read('cache');
    expect(written).toBeTruthy();
    client.keepNow();
    expect(storage.read('cache')).toBe(written);
  });

  it('started again, shows what the phone kept at once and then what is new', async () => {
    let release = () => {};
    server = await startServer((_request, response, count) => {
      if (count === 1) json(response, storyAnswer('旧题'));
      else release = () => json(response, storyAnswer('新题'));
    });
    show(start());
    await screen.findByText('旧题');
    await kept();
    cleanup();

    show(start());
    expect(screen.getByText('旧题')).toBeTruthy();
    await waitFor(() => expect(server.asked).toHaveLength(2));
    release();
    expect(await screen.findByText('新题')).toBeTruthy();
  });

  it('without a server goes on showing what was kept, and says from when it is', async () => {
    server = await startServer((_request, response) => json(response, storyAnswer('三个名字')));
    show(start());
    await screen.findByText('三个名字');
    await kept();
    cleanup();
    await server.close();

    show(start());
    expect(await screen.findByText(/显示的是.*存下的内容/)).toBeTruthy();
    expect(screen.getByText('三个名字')).toBeTruthy();
  });

  it('with nothing kept says so and reads again when asked to', async () => {
    server = await startServer((_request, response, count) =>
      count <= 2 ? json(response, {}, 500) : json(response, storyAnswer('三个名字')),
    );
    show(start());
    fireEvent.click(await screen.findByRole('button', { name: '再试一次' }));
    expect(await screen.findByText('三个名字')).toBeTruthy();
  });

  it('tells a visitor when the network wants a sign-in first', async () => {
    server = await startServer((_request, response) => response.end('<html></html>'));
    show(start());
    expect(await screen.findByText('网络要求先登录')).toBeTruthy();
  });

  it('an answer without the story is empty, not broken', async () => {
    server = await startServer((_request, response) =>
      json(response, { data: { __typename: 'Query', story: null } }),
    );
    show(start());
    expect(await screen.findByText('没有这个故事')).toBeTruthy();
  });

  it('keeps the two languages of one story apart', async () => {
    server = await startServer((request, response) =>
      request.url?.includes('EN')
        ? json(response, storyAnswer('Three names', 'EN'))
        : json(response, storyAnswer('三个名字')),
    );
    const client = start();
    show(client);
    await screen.findByText('三个名字');
    cleanup();
    show(client, 'EN');
    await screen.findByText('Three names');
    cleanup();
    show(client);
    expect(screen.getByText('三个名字')).toBeTruthy();
  });

  it('reads again for a visitor who comes back after a while, and not for one who only looked away', async () => {
    server = await startServer((_request, response, count) => json(response, storyAnswer(`第 ${count} 次`)));
    show(start());
    await screen.findByText('第 1 次');
    fireEvent(document, new Event('visibilitychange'));
    setClock(() => new Date(Date.now() + 10 * 60_000));
    fireEvent(document, new Event('visibilitychange'));
    expect(await screen.findByText('第 2 次')).toBeTruthy();
    expect(server.asked).toHaveLength(2);
  });

  it('without a network says so, and reads by itself when it is back', async () => {
    server = await startServer((_request, response) => json(response, storyAnswer('三个名字')));
    const { address } = server;
    await server.close();
    const away = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    show(start(address));
    expect(await screen.findByText('没有网络')).toBeTruthy();
    away.mockRestore();
    server = await startServer((_request, response) => json(response, storyAnswer('三个名字')), address);
    fireEvent(window, new Event('online'));
    expect(await screen.findByText('三个名字')).toBeTruthy();
  });

  describe('with an answer that came with the page', () => {
    const opened = (client: GuideClient) => {
      cleanup();
      return show(client);
    };
    let carried: string | undefined;
    const carrying = () =>
      createClient({
        send: (address, ...rest) => {
          const taken = carried;
          carried = undefined;
          return taken
            ? { answer: Promise.resolve({ status: 200, body: taken }), abort: () => {} }
            : send(address, ...rest);
        },
        server: server.address,
        storage,
        keepAfter: 0,
        carried: () => carried,
      });
    beforeEach(async () => {
      server = await startServer((_request, response) => json(response, storyAnswer('三个名字')));
      carried = JSON.stringify(storyAnswer('随页面来的'));
    });

    it('shows it at once, and takes it in when it has come to rest, without asking for it', async () => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      opened(carrying());
      expect(screen.getByText('随页面来的')).toBeTruthy();
      vi.advanceTimersByTime(5_000);
      expect(storage.read('cache')).toBeFalsy();
      await act(async () => vi.advanceTimersByTime(2_000));
      vi.useRealTimers();
      expect(screen.getByText('随页面来的')).toBeTruthy();
      await expect.poll(() => carried).toBeUndefined();
      expect(server.asked).toHaveLength(0);
    });

    it('put away before that, has it on the phone all the same', async () => {
      const client = carrying();
      opened(client);
      client.keepNow();
      await server.close();
      carried = undefined;
      opened(start(server.address));
      expect(screen.getByText('随页面来的')).toBeTruthy();
    });

    it('in another language asks at once', async () => {
      const client = carrying();
      const shown = opened(client);
      carried = undefined;
      shown.rerender(
        <NetworkProvider client={client}>
          <StoryScreen locale="EN" />
        </NetworkProvider>,
      );
      await waitFor(() => expect(server.asked).toHaveLength(1));
    });

    it.each([
      ['is none', '{"errors":[{"message":"no"}]}'],
      ['broke off', '{"data":{"story"'],
    ])('that %s, asks for one', async (_, text) => {
      const client = carrying();
      carried = text;
      opened(client);
      expect(screen.getByRole('status', { name: '正在读取' })).toBeTruthy();
    });
  });

  it('left before the answer, calls the request off', async () => {
    server = await startServer(() => {});
    const shown = show(start());
    await waitFor(() => expect(server.asked).toHaveLength(1));
    shown.unmount();
    await expect.poll(() => server.abandoned()).toBe(1);
  });
});
