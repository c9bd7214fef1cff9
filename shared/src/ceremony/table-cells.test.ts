import { describe, expect, it } from 'vitest';
import { dateOfCell, timeOfCell, yearTableRows } from './table-cells';

const sheet = (...rows: string[][]) => rows.map((cells, index) => ({ row: index + 1, cells }));

describe('cells of a year table', () => {
  it.each([
    '2026-1-5',
    '2026/01/05',
    '2026.1.5',
    '20260105',
    '2026年1月5日',
    '2026年1月5日 星期一',
    '46027',
    '46027.0',
  ])('the date %s is 2026-01-05', (cell) => expect(dateOfCell(cell)).toBe('2026-01-05'));

  it('a date without a year takes the year of the table, and stays unread without one', () => {
    expect([dateOfCell('1月5日', 2026), dateOfCell('1月5日')]).toEqual(['2026-01-05', '1月5日']);
  });

  it.each(['7:36', '07:36', '07:36:00', '7:36', '7时36分', '7点36分', '0.316666666666667'])(
    'the time %s is 07:36',
    (cell) => expect(timeOfCell(cell)).toBe('07:36'),
  );

  it('fractions of a day are times, short ones too', () => {
    expect(['0.25', '0.75', '.5'].map(timeOfCell)).toEqual(['06:00', '18:00', '12:00']);
  });

  it.each(['=NOW()', '#REF!', '约7点', '7:36:30', ''])(
    'the cell "%s" is kept for the preview to name',
    (cell) => {
      expect(timeOfCell(cell)).toBe(cell);
    },
  );
});

describe('a year table in a spreadsheet', () => {
  it('is found under its title, with the year of the title, in any column order', () => {
    const rows = yearTableRows(
      sheet(
        ['2026年天安门广场升降旗时间表'],
        [],
        ['降旗时间', '备注', '日期', '升旗时间'],
        ['17:00', '', '1月1日', '7:36'],
        ['', ''],
      ),
    );
    expect(rows).toEqual([{ row: 4, date: '2026-01-01', raise: '07:36', lower: '17:00' }]);
  });

  it('months side by side are refused: only the first would be read', () => {
    const months = ['日期', '升旗', '降旗', '日期', '升旗', '降旗'];
    expect(() =>
      yearTableRows(sheet(months, ['1月1日', '7:36', '17:00', '2月1日', '7:23', '17:33'])),
    ).toThrow('不止一组');
  });

  it('without its headings, or without rows, it is refused in words', () => {
    expect(() => yearTableRows(sheet(['a', 'b'], ['1', '2']))).toThrow('找不到表头');
    expect(() => yearTableRows(sheet(['日期', '升旗', '降旗']))).toThrow('没有任何一行');
  });
});
