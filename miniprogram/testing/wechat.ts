import { createDevice } from './device';
import { createLogicLayer, type LogicLayer } from './logic-layer';
import type { LivePage } from './pages';
import type { Phone, Seen } from './phone';
import { createStack } from './stack';
import { type Drawn, elements, nameOf, pathTo, templatesOf, textOf, viewOf } from './view';

export interface Wechat {
  /** The page in front. */
  page: () => LivePage;
  /** The page in front as its real templates draw it. */
  view: () => Drawn;
  /** What a visitor reads on it. */
  text: () => string;
  /** Everything on it that can be tapped and has this name. */
  named: (name: string | RegExp) => Drawn[];
  /** Taps what has this name, or one of several found before. */
  tap: (name: string | RegExp | Drawn) => void;
  type: (label: string, value: string) => void;
  open: (url: string) => void;
  back: () => void;
  /** What is sent on when the visitor shares the screen to a chat. */
  share: () => unknown;
  /** Ends the app as WeChat does when it wants the room: an open app goes on asking its server and drawing its clock. */
  end: () => void;
  seen: Seen;
  phone: Phone;
  errors: unknown[];
}

type Navigation = { url?: string; success?: (answer: object) => void; complete?: () => void };

const usual = {
  language: 'zh_CN',
  theme: 'light',
  textSize: 17,
  online: true,
  allows: { calendar: true, messages: true, privacy: true },
} as const;

/** Starts the compiled mini-program of `folder` on a phone made of Node, at its first page or another. */
export function startWechat(
  folder: string,
  given: Partial<Phone> & { server: string },
  first?: string,
): Wechat {
  const phone: Phone = { ...usual, storage: new Map(), savedFiles: new Map(), camera: {}, ...given };
  const seen: Seen = {
    titles: [],
    tabs: new Map(),
    tabColours: [],
    requests: [],
    aborted: [],
    audio: {},
    privacyAsked: 0,
    interruptions: [],
    calendar: [],
    asked: [],
    drawn: [],
    sentPictures: [],
  };
  const templates = templatesOf(folder);
  const device = createDevice(phone, seen);
  const stack = createStack(folder, (): LogicLayer => logic);
  const current = () => stack.pages().map(({ route, options }) => ({ route, __route__: route, options }));
  const logic = createLogicLayer(folder, device, current);
  for (const [name, move] of Object.entries(stack.moves)) {
    device[name] = ({ url = '', success, complete }: Navigation) => {
      setTimeout(() => {
        if (phone.ended) return;
        move(url);
        success?.({ errMsg: `${name}:ok` });
        complete?.();
      }, 0);
    };
  }

  const view = viewOf(templates, stack.front);
  // From the element up to the page, as WeChat lets events rise.
  const emit = (target: Drawn, type: string, detail: object) => {
    const about = ({ attr }: Drawn) => ({ id: attr.id, dataset: { sid: attr['data-sid'] } });
    const tree = view();
    const hit = [...elements(tree)].find(({ attr }) => attr.id === target.attr.id) ?? tree;
    for (const node of pathTo(tree, hit).reverse()) {
      if (node.attr[`bind${type}`] !== 'eh') continue;
      const event = { type, detail, timeStamp: Date.now(), target: about(hit), currentTarget: about(node) };
      stack.front().call('eh', event);
    }
  };
  const matches = (wanted: string | RegExp, name: string) =>
    typeof wanted === 'string' ? name === wanted : wanted.test(name);
  const named = (wanted: string | RegExp) =>
    [...elements(view())].filter(
      (node) =>
        node.attr.ariaRole !== undefined && node.attr.bindtap === 'eh' && matches(wanted, nameOf(node)),
    );

  logic.run('app.js');
  const launch = { path: first ?? stack.first, query: {}, scene: 1001, referrerInfo: {} };
  for (const hook of ['onLaunch', 'onShow']) {
    const call = logic.app()[hook];
    if (typeof call === 'function') call.call(logic.app(), launch);
  }
  stack.open(first ?? stack.first);

  return {
    page: stack.front,
    view,
    text: () => textOf(view()),
    named,
    tap(name) {
      const [target, another] = typeof name === 'object' && 'tag' in name ? [name] : named(name);
      if (!target) throw new Error(`Nothing to tap is called ${name}`);
      if (another && nameOf(another) === nameOf(target)) throw new Error(`Several are called ${name}`);
      emit(target, 'tap', { x: 0, y: 0 });
    },
    type(label, value) {
      const target = [...elements(view())].find(
        (node) => node.tag === 'wx-input' && node.attr.ariaLabel === label,
      );
      if (!target) throw new Error(`No field is called ${label}`);
      emit(target, 'input', { value });
    },
    open: (url) => stack.moves[stack.isTab(url) ? 'switchTab' : 'navigateTo'](url),
    back: () => stack.moves.navigateBack(''),
    share: () => stack.front().call('onShareAppMessage', { from: 'menu' }),
    end() {
      phone.ended = true;
      logic.end();
    },
    seen,
    phone,
    errors: logic.errors,
  };
}
