import { instantOf } from 'shared/time';
import { expect, it } from 'vitest';
import type { OpenPlaceFragment } from '../../network/generated/graphql';
import { openingTexts } from '../opening/opening.texts';
import { toOpenPlaces } from './open-places';

const place = (slug: string, opens: string, closes: string, lastEntry: string | null = null) =>
  ({
    slug,
    name: slug,
    openingHours: [
      {
        weekdays: [2, 3, 4, 5, 6, 7],
        opens,
        closes,
        lastEntry,
        validFrom: null,
        validTo: null,
        note: null,
        volatile: true,
        source: null,
        checkedOn: '2026-11-22',
      },
    ],
  }) as unknown as OpenPlaceFragment;
const unkept = { slug: 'huabiao', name: 'huabiao', openingHours: [] } as unknown as OpenPlaceFragment;
const all = [
  place('museum', '09:00', '17:00', '16:00'),
  place('hall', '08:00', '12:00'),
  place('gate', '08:30', '17:00', '16:30'),
  unkept,
];
const at = (time: string) => toOpenPlaces(all, instantOf('2026-11-24', time), openingTexts.en, 'en');

it('what closes soonest comes first; places without hours are not listed', () => {
  expect(at('10:00').places.map(({ slug }) => slug)).toEqual(['hall', 'museum', 'gate']);
  expect(at('10:00').places[0]).toEqual({
    slug: 'hall',
    name: 'hall',
    isOpen: true,
    text: 'Open until 12:00',
  });
});

it('what can still be entered stands before what cannot, and both before what is closed', () => {
  expect(at('16:15').places.map(({ slug, isOpen }) => [slug, isOpen])).toEqual([
    ['gate', true],
    ['museum', false],
    ['hall', false],
  ]);
});

it('says that hours may change and when they were checked', () => {
  expect([at('10:00').isVolatile, at('10:00').checkedOn]).toEqual([true, '2026-11-22']);
  expect(toOpenPlaces([unkept], instantOf('2026-11-24', '10:00'), openingTexts.en, 'en')).toEqual({
    places: [],
    isVolatile: false,
    checkedOn: null,
  });
});
