import { expect, it } from 'vitest';
import { readParameters } from '../../parameters';
import { arrivalOf } from './arrival';

const opened = (given: Record<string, string>) => arrivalOf(readParameters(given));

it('the same stop is opened by name, by number, by a mini-program code, by a link rule and on the web', () => {
  const monument = { kind: 'numbered', number: 13 };
  expect(opened({ slug: 'monument' })).toEqual({ kind: 'named', slug: 'monument' });
  expect(opened({ number: '13' })).toEqual(monument);
  expect(opened({ scene: 'n13' })).toEqual(monument);
  expect(opened({ scene: 'n%3D13' })).toEqual(monument);
  expect(opened({ c: 'n13-2' })).toEqual(monument);
  expect(
    opened({ q: encodeURIComponent('https://guide.example/?c=n13'), scancode_time: '1700000000' }),
  ).toEqual(monument);
});

it('a tour and an area have codes as well', () => {
  expect(opened({ scene: 't.dawn-flag' })).toEqual({ kind: 'tour', slug: 'dawn-flag' });
  expect(opened({ c: 'a.gate' })).toEqual({ kind: 'area', slug: 'gate' });
});

it('whatever else was scanned is said to be unreadable', () => {
  expect(opened({ q: encodeURIComponent('https://elsewhere.example/menu') })).toMatchObject({
    kind: 'unreadable',
  });
  expect(opened({ scene: 'hello' })).toEqual({ kind: 'unreadable', text: 'hello' });
  expect(opened({ number: 'x' })).toMatchObject({ kind: 'unreadable' });
  expect(opened({})).toEqual({ kind: 'unreadable', text: '' });
});
