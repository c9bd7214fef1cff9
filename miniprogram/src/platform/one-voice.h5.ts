/**
 * One voice in a browser, however many windows show the guide: whoever begins to speak makes the others pause. Windows
 * hear of each other by a channel that never leaves the browser.
 */
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('guide-voice');
let hush: (() => void) | undefined;

if (channel) channel.onmessage = () => hush?.();

export const alone = {
  /** Makes every other voice pause; `pause` is called when another one begins. */
  claim(pause: () => void): void {
    hush = pause;
    channel?.postMessage('speaking');
  },
};
