import type { RowPreview, RowProblem } from 'shared/ceremony';
import { sunDifferenceText } from '../day/sun-difference-text';

const shown = (value: string) => (value.trim() === '' ? '空白' : `“${value.slice(0, 40)}”`);

/** A problem of a row in words for the desk, beginning with the row and its date. */
export function problemText({ row, date }: Pick<RowPreview, 'row' | 'date'>, problem: RowProblem): string {
  const place = `第 ${row} 行（${date.slice(0, 40) || '无日期'}）：`;
  switch (problem.problem) {
    case 'wrong-date':
      return `${place}日期${shown(problem.value)}不存在或无法识别。`;
    case 'wrong-raise':
      return `${place}升旗时间${shown(problem.value)}无法识别，应写作 HH:MM。`;
    case 'wrong-lower':
      return `${place}降旗时间${shown(problem.value)}无法识别，应写作 HH:MM。`;
    case 'lower-before-raise':
      return `${place}降旗不晚于升旗（${problem.value}）。`;
    case 'duplicate':
      return `${place}与第 ${problem.firstRow} 行日期重复。`;
    case 'contradicts-sun':
      return `${place}${sunDifferenceText(problem)}${problem.refused ? '，须说明理由方可导入' : '（提示）'}。`;
  }
}
