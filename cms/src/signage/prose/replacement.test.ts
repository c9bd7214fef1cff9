import type { Finding } from 'shared/signage';
import { expect, it } from 'vitest';
import { replacementOf } from './replacement';

const finding = (start: number, end: number, suggestion?: string) =>
  ({ start, end, suggestion, field: 'en', rule: 'X' }) as unknown as Finding;
const text = 'The Palace Museam is north of the gate.';

it('tells the words that change when a proposal is the whole passage', () => {
  const whole = text.replace('Museam', 'Museum');
  expect(replacementOf(text, finding(11, 17, whole))).toEqual({ start: 11, end: 17, text: 'Museum' });
});

it('takes a proposal for the words of its span as it is', () => {
  expect(replacementOf(text, finding(4, 17, 'Imperial Palace'))).toEqual({
    start: 4,
    end: 17,
    text: 'Imperial Palace',
  });
});

it('tells what is taken out', () => {
  const twice = 'Look at the the gate.';
  const told = replacementOf(twice, finding(12, 15, 'Look at the gate.'));
  expect(twice.slice(0, told?.start) + told?.text + twice.slice(told?.end)).toBe('Look at the gate.');
});

it('has nothing to say without a proposal, or where nothing would change', () => {
  expect(replacementOf(text, finding(0, 3))).toBeUndefined();
  expect(replacementOf(text, finding(0, 3, text))).toBeUndefined();
});
