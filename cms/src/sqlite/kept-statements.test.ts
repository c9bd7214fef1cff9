import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { keepStatements } from './kept-statements';

function open() {
  const database = new Database(':memory:');
  database.exec('CREATE TABLE stop (number INTEGER, name TEXT)');
  keepStatements(database);
  return database;
}

it('prepares the same words once, and reads what stands there each time', () => {
  const database = open();
  const insert = 'INSERT INTO stop VALUES (?, ?)';
  database.prepare(insert).run(1, '天安门城楼');
  const read = database.prepare('SELECT * FROM stop ORDER BY number');
  expect(read.all()).toEqual([{ number: 1, name: '天安门城楼' }]);
  database.prepare(insert).run(2, '华表');
  expect(database.prepare('SELECT * FROM stop ORDER BY number')).toBe(read);
  expect(read.all()).toHaveLength(2);
});

it('reads the columns that a table has now, whoever changed it', () => {
  const database = open();
  const words = 'SELECT * FROM stop';
  database.prepare('INSERT INTO stop VALUES (?, ?)').run(1, '天安门城楼');
  const before = database.prepare(words);
  expect(before.all()).toEqual([{ number: 1, name: '天安门城楼' }]);
  // Another process's change: this connection has not seen the words of it.
  database.exec("ALTER TABLE stop ADD COLUMN area TEXT DEFAULT 'square'");
  expect(database.prepare(words).all()).toEqual([{ number: 1, name: '天安门城楼', area: 'square' }]);
  database.prepare('ALTER TABLE stop DROP COLUMN area').run();
  const after = database.prepare(words);
  expect(after).not.toBe(before);
  expect(after.all()).toEqual([{ number: 1, name: '天安门城楼' }]);
});

it('gives another statement where the first is still being read row by row', () => {
  const database = open();
  for (const number of [1, 2]) database.prepare('INSERT INTO stop VALUES (?, ?)').run(number, '');
  const words = 'SELECT number FROM stop';
  const numbers = [];
  for (const row of database.prepare(words).iterate()) {
    numbers.push(row);
    expect(database.prepare(words).all()).toHaveLength(2);
  }
  expect(numbers).toEqual([{ number: 1 }, { number: 2 }]);
});

it('keeps no more than a few hundred, and none that is very long', () => {
  const database = open();
  const first = database.prepare('SELECT 0 FROM stop');
  const list = `SELECT * FROM stop WHERE number IN (${Array.from({ length: 9_000 }, (_, at) => at)})`;
  expect(database.prepare(list)).not.toBe(database.prepare(list));
  expect(database.prepare('SELECT 0 FROM stop')).toBe(first);
  for (let at = 1; at <= 500; at += 1) database.prepare(`SELECT ${at} FROM stop`);
  expect(database.prepare('SELECT 0 FROM stop')).not.toBe(first);
});
