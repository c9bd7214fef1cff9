import { describe, expect, it } from 'vitest';
import { outcomeOf } from './outcome';
import { WeChatRefused, WeChatUnreachable } from './wechat-answer';

const minute = 60_000;
const refused = (code: number) => new WeChatRefused(code, 'refused');

describe('after a message could not be sent', () => {
  it.each([40003, 43101])('%i is about the person: never again', (code) => {
    expect(outcomeOf(refused(code), 0)).toEqual({ outcome: String(code) });
  });

  it.each([45009, 40037, 41030, 43107, 45168, 47003])('%i may be mended: in half an hour', (code) => {
    expect(outcomeOf(refused(code), 0).again).toBe(30 * minute);
  });

  it.each([-1, 43108, 42001])('%i passes: soon, then more and more slowly', (code) => {
    const waits = [0, 1, 2, 5, 50].map(
      (attempts) => (outcomeOf(refused(code), attempts).again ?? 0) / minute,
    );
    expect(waits).toEqual([1, 2, 4, 30, 30]);
  });

  it('nothing received there: again', () => {
    expect(outcomeOf(new WeChatUnreachable('ECONNREFUSED'), 0)).toEqual({
      again: minute,
      outcome: 'unreachable',
    });
  });

  it('nobody knows whether it was sent: never again', () => {
    expect(outcomeOf(new Error('socket hang up'), 0)).toEqual({ outcome: 'unknown' });
  });
});
