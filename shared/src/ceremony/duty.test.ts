import { describe, expect, it } from 'vitest';
import { freshMeasures, openMeasures, usualMeasures } from './duty';
import { inspectionStates } from './inspection';

describe('the duty list of a day', () => {
  it('begins with twelve open measures and is open until each has a name', () => {
    const measures = freshMeasures(usualMeasures);
    expect(openMeasures(measures)).toHaveLength(12);
    const [first, ...rest] = measures;
    const ticked = [{ text: first?.text ?? '', doneBy: '王', doneAt: '2026-10-01T20:00:00.000Z' }, ...rest];
    expect(openMeasures(ticked)).toHaveLength(11);
  });
});

describe('inspections', () => {
  const log = [
    { equipment: 'hoist' as const, date: '2026-09-01', nextDue: '2026-10-01' },
    { equipment: 'hoist' as const, date: '2026-08-01', nextDue: '2026-12-01' },
  ];

  it('the latest one says when the next is due; the day itself is not late', () => {
    expect(inspectionStates(log, '2026-10-01')[0]).toMatchObject({ last: '2026-09-01', overdue: false });
    expect(inspectionStates(log, '2026-10-03')[0]).toMatchObject({ overdueDays: 2, overdue: true });
  });

  it('what was never inspected is overdue', () => {
    expect(inspectionStates(log, '2026-10-01')[1]).toMatchObject({ equipment: 'pole', overdue: true });
  });
});
