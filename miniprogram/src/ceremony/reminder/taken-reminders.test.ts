import { describe, expect, it } from 'vitest';
import { memoryStorage } from '../../testing/memory-storage';
import { noteReminder, reminderTaken } from './taken-reminders';

const at = (time: string) => new Date(`2026-11-${time}:00+08:00`);

describe('reminders taken on this phone', () => {
  it('are known until they are due, and then forgotten', () => {
    const storage = memoryStorage();
    noteReminder(storage, '2026-11-28', at('27T20:00'), at('26T12:00'));
    expect(reminderTaken(storage, '2026-11-28', at('27T19:59'))).toEqual(at('27T20:00'));
    expect(reminderTaken(storage, '2026-11-28', at('27T20:00'))).toBeUndefined();
    expect(reminderTaken(storage, '2026-11-29', at('26T12:00'))).toBeUndefined();
    noteReminder(storage, '2026-11-30', at('29T20:00'), at('28T12:00'));
    expect(Object.keys(JSON.parse(storage.read('reminders') ?? ''))).toEqual(['2026-11-30']);
  });

  it('torn or on a device that keeps nothing are no error', () => {
    const storage = memoryStorage();
    storage.write('reminders', '{"2026');
    expect(reminderTaken(storage, '2026-11-28', at('26T12:00'))).toBeUndefined();
    expect(() => noteReminder(memoryStorage(3), '2026-11-28', at('27T20:00'), at('26T12:00'))).not.toThrow();
  });
});
