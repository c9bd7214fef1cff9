import { elements, nameOf, textOf } from 'miniprogram/testing/view';
import type { Wechat } from 'miniprogram/testing/wechat';

/** A visitor who taps at random, and whose network goes at one moment. */
export interface Plan {
  /** Which of the things on the screen is tapped, as shares of them all. */
  readonly taps: readonly number[];
  /** Before which tap the network goes; never where it is the number of taps. */
  readonly cutBefore: number;
  /** Milliseconds after the tap before, so that it goes in the middle of an answer too. */
  readonly cutAfter: number;
}

/** What would take away by itself what this is about, or leave the app. */
const shunned = /清除|从头开始|删除|取消|大字|English|关闭/;

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

type Sight = 'blank' | 'loading' | 'at rest';

/** What a visitor has before them. */
function look(wechat: Wechat): Sight {
  const view = wechat.view();
  if (textOf(view).trim().length < 4) return 'blank';
  return [...elements(view)].some(({ attr }) => attr.ariaLabel === '正在读取') ? 'loading' : 'at rest';
}

/** Longest that a screen may take to come to rest, in milliseconds: longer than the app ever waits. */
const patience = 30_000;
/** A page that WeChat has only just put on the stack is drawn in less than this, in milliseconds. */
const firstDrawing = 2_000;

/** Waits until the screen has come to rest; says what is wrong when it does not. */
async function restlessness(wechat: Wechat): Promise<'' | 'endless loading' | 'a blank screen'> {
  let blankFor = 0;
  for (let waited = 0; waited < patience; waited += 20) {
    await wait(20);
    const sight = look(wechat);
    blankFor = sight === 'blank' ? blankFor + 20 : 0;
    if (blankFor >= firstDrawing) return 'a blank screen';
    if (sight === 'at rest') return '';
  }
  return 'endless loading';
}

/** Walks; gives what went wrong: a blank screen, an endless outline, an error thrown. */
export async function walk(wechat: Wechat, plan: Plan): Promise<string[]> {
  const wrong: string[] = [];
  const note = (what: string, at: string) => {
    if (what !== '') wrong.push(`${what} ${at}`);
  };
  for (const [index, share] of plan.taps.entries()) {
    if (index === plan.cutBefore) {
      await wait(plan.cutAfter);
      wechat.phone.online = false;
    } else if (index > plan.cutBefore || index === 0) await restlessness(wechat);
    const choices = wechat.named(/./).filter((choice) => !shunned.test(nameOf(choice)));
    const choice = choices[Math.floor(share * choices.length)];
    const route = wechat.page().route;
    if (choice) wechat.tap(choice);
    else wechat.back();
    await wait(5);
    const at = `after ${choice ? nameOf(choice) : 'going back'} on ${route}`;
    if (index < plan.cutBefore - 1) await restlessness(wechat);
    else if (index >= plan.cutBefore) note(await restlessness(wechat), at);
  }
  note(await restlessness(wechat), 'at the end');
  wrong.push(...wechat.errors.map((error) => `an error: ${error}`));
  return wrong;
}
