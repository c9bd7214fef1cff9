/// <reference lib="dom" />
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import { browserArgumentsWithout, browserPath } from '../../scripts/src/steps/browser';

/** Letters and colours that depend on the page, and not on the screen or the settings of this machine. */
const drawnAlike = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'];

/**
 * A browser keeps an empty process ready for whatever is opened next, and a new one for each of its visitors who goes on
 * somewhere: two at once take it from each other all the time.
 */
const spareProcess = 'SpareRendererForSitePerProcess';

/** Starts a browser without a window. A missing one is a failure, not a skip. */
export async function openBrowser(): Promise<Browser> {
  const args = [...browserArgumentsWithout(spareProcess), ...drawnAlike];
  return chromium.launch({ executablePath: browserPath(), args });
}

export type PhoneLanguage = 'zh-CN' | 'en-GB';
type Tappable = 'button' | 'link' | 'radio';

const isFirstPage = ({ pathname }: URL): boolean => pathname === '/';

/** Keeps hold of what is played: the app's audio element never enters the document. */
function noteWhatIsPlayed(): void {
  const played: HTMLMediaElement[] = [];
  Object.assign(globalThis, { played });
  const play = HTMLMediaElement.prototype.play;
  HTMLMediaElement.prototype.play = function start(this: HTMLMediaElement) {
    if (!played.includes(this)) played.push(this);
    return play.call(this);
  };
}

/** Someone with a phone in the square. */
export class Visitor {
  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    /** Errors thrown in the browser. */
    readonly complaints: string[],
  ) {}

  /**
   * `kept` is what the phone remembers from an earlier visit; nothing unless said. `zone` is the phone's own clock. A
   * service worker answers in the server's place, past the faults that a test puts in between: only some want one.
   */
  static async arrive(
    browser: Browser,
    baseURL: string,
    locale: PhoneLanguage,
    kept: Readonly<Record<string, string>> = {},
    zone = 'Asia/Shanghai',
    serviceWorkers: 'allow' | 'block' = 'block',
  ): Promise<Visitor> {
    const viewport = { width: 390, height: 844 };
    const localStorage = Object.entries(kept).map(([name, value]) => ({ name: `guide:${name}`, value }));
    // Each origin named here is first opened in a page of its own, even where it has nothing to remember.
    const origins = localStorage.length > 0 ? [{ origin: baseURL, localStorage }] : [];
    const storageState = { cookies: [], origins };
    const phone = { viewport, hasTouch: true, isMobile: true };
    const own = { baseURL, locale, timezoneId: zone, storageState, serviceWorkers };
    const context = await browser.newContext({ ...own, ...phone });
    await context.addInitScript(noteWhatIsPlayed);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    return new Visitor(context, page, complaints);
  }

  /** Opens a screen by its address inside the app, as a code or a link does; the first screen without one. */
  open(path = ''): Promise<void> {
    return this.enter(path ? `/#${path}` : '/');
  }

  /** Opens what a camera reads from a printed code. */
  scan(code: string): Promise<void> {
    return this.enter(`/?c=${code}`);
  }

  /** Goes on to a screen in the app that is open, as a link of it does. */
  async goOn(path: string): Promise<void> {
    await this.page.goto(`/#${path}`);
    await this.comesTo(path.replace(/\?.*/, ''));
  }

  /** Sets the phone's clock to a time in Beijing; call before a screen is opened. */
  async at(date: string, time: string): Promise<void> {
    await this.page.clock.setFixedTime(new Date(`${date}T${time}:00+08:00`));
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  tap(name: string | RegExp, role: Tappable = 'button'): Promise<void> {
    const exact = typeof name === 'string';
    return this.page.getByRole(role, { name, exact }).first().click();
  }

  sees(text: string | RegExp): Promise<void> {
    return this.text(text).first().waitFor();
  }

  seesNoMore(text: string | RegExp): Promise<void> {
    return this.text(text).first().waitFor({ state: 'hidden' });
  }

  seesHeading(name: string): Promise<void> {
    return this.page.getByRole('heading', { name, exact: true }).first().waitFor();
  }

  /** Waits until a screen, by its address inside the app, is the only one in sight. */
  async comesTo(path: string): Promise<void> {
    await this.page.waitForFunction((wanted) => {
      const shown = [...document.querySelectorAll('.taro_page')].filter((page) => page.checkVisibility());
      return shown.length === 1 && shown[0]?.id.startsWith(wanted);
    }, path);
  }

  /** Seconds the narration that sounds now has played; 0 while nothing sounds. */
  heardSeconds(): Promise<number> {
    return this.page.evaluate(() => {
      const { played = [] } = globalThis as { played?: HTMLMediaElement[] };
      return played.find((audio) => !audio.paused && !audio.error)?.currentTime ?? 0;
    });
  }

  /** Cuts the visitor off from the content, though the app itself still starts: as the phone keeps it, with no words in it. */
  async cutOff(how: 'nothing answers' | 'the server fails' | 'a portal answers'): Promise<void> {
    await this.context.route(isFirstPage, async (route) => {
      await route.fulfill({
        response: await route.fetch({ url: new URL('/index.html', route.request().url()).href }),
      });
    });
    await this.context.route('**/graphql**', (route) => {
      if (how === 'nothing answers') return route.abort();
      if (how === 'the server fails') return route.fulfill({ status: 500, body: 'down' });
      return route.fulfill({ contentType: 'text/html', body: '<html>Sign in</html>' });
    });
  }

  async reconnect(): Promise<void> {
    await this.context.unroute('**/graphql**');
    await this.context.unroute(isFirstPage);
  }

  leave(): Promise<void> {
    return this.context.close();
  }

  /**
   * A new document each time, as for someone who comes from outside. Once the guide is open that is asked for as a
   * reload of another address: by way of an empty page it would be a new process too, at twice the work.
   */
  private async enter(address: string): Promise<void> {
    const { origin } = new URL(this.page.url());
    if (origin === 'null') {
      await this.page.goto(address);
      return;
    }
    await this.page.evaluate((next) => {
      history.scrollRestoration = 'manual';
      history.replaceState(null, '', next);
    }, address);
    await this.page.reload();
  }

  private text(text: string | RegExp): Locator {
    return this.page.getByText(text).filter({ visible: true });
  }
}
