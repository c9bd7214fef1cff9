import { harmlessCell } from 'shared/signage/sign-table';
import { dayWords } from '../paper/notice-parts';
import { Paper } from '../paper/pdf';
import { type Accuracy, rateOf } from './accuracy';
import type { HalfYear } from './half-year';

/** A rate as it is read: 87.5%. */
export const percent = (rate: number | null): string => (rate === null ? '–' : `${(rate * 100).toFixed(1)}%`);

const accuracyRow = (row: Accuracy): string[] => [
  row.name,
  String(row.all),
  String(row.all - row.right),
  percent(rateOf(row)),
];

const accuracyHead = (name: string): string[] => [name, '标识数', '不规范', '准确率'];
const meaning = '准确率 = 没有未处理的 S1、S2 级问题的标识 ÷ 在用标识；已豁免的不计。';

/** The report as a workbook: figures as numbers, so that they can be worked with. */
export async function halfYearXlsx(report: HalfYear): Promise<Buffer> {
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  const summary = workbook.addWorksheet('概况');
  summary.addRows([
    [report.title],
    [`制表日期 ${report.madeOn}`],
    [meaning],
    [],
    ['标识总数', report.now.all],
    ['不规范标识', report.now.all - report.now.right],
    ['准确率', rateOf(report.now)],
    ['本期发现', report.cases.found],
    ['本期销号', report.cases.closed],
    ['未销号', report.cases.open],
    ['逾期', report.cases.overdue],
  ]);
  summary.getCell('B7').numFmt = '0.0%';
  const parts: [string, string, readonly Accuracy[]][] = [
    ['按月', '月份', report.trend],
    ['按片区', '片区', report.byArea],
    ['按单位', '权属单位', report.byOwner],
    ['按用途', '用途', report.byKind],
  ];
  for (const [name, head, rows] of parts) {
    const sheet = workbook.addWorksheet(name);
    sheet.addRow(accuracyHead(head)).font = { bold: true };
    for (const row of rows) {
      const added = sheet.addRow([harmlessCell(row.name), row.all, row.all - row.right, rateOf(row)]);
      added.getCell(4).numFmt = '0.0%';
    }
    sheet.getColumn(1).width = 28;
  }
  const wrong = workbook.addWorksheet('未整改清单');
  wrong.addRow(['编号', '片区', '位置', '权属单位', '中文', '英文', '最重等级']).font = { bold: true };
  for (const { code, area, place, owner, zh, en, gravest } of report.wrong)
    wrong.addRow([code, area, place, owner, zh, en, gravest].map(harmlessCell));
  wrong.columns.forEach((column) => {
    column.width = 20;
  });
  summary.getColumn(1).width = 48;
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** The report on paper, with the trend as a picture. */
export function halfYearPdf(report: HalfYear, made: Date): Promise<Buffer> {
  const paper = new Paper(report.title, made);
  paper.title(report.title);
  paper.text(`制表日期：${dayWords(report.madeOn)}`, { align: 'right', quiet: true });
  paper.heading('一、概况');
  paper.table({
    widths: [1, 1, 1, 1, 1, 1, 1],
    head: ['在用标识', '不规范', '准确率', '本期发现', '本期销号', '未销号', '逾期'],
    rows: [
      [
        ...accuracyRow(report.now).slice(1),
        ...[report.cases.found, report.cases.closed, report.cases.open, report.cases.overdue].map(String),
      ],
    ],
  });
  paper.text(meaning, { quiet: true, size: 9 });
  paper.heading('二、各月末准确率（%）');
  paper.curve({
    labels: report.trend.map(({ name }) => name.slice(2)),
    values: report.trend.map(({ rate }) => rate),
  });
  const parts: [string, string, readonly Accuracy[]][] = [
    ['三、按片区', '片区', report.byArea],
    ['四、按权属单位', '权属单位', report.byOwner],
    ['五、按用途', '用途', report.byKind],
  ];
  for (const [heading, head, rows] of parts) {
    paper.heading(heading);
    paper.table({ widths: [3, 1, 1, 1], head: accuracyHead(head), rows: rows.map(accuracyRow) });
  }
  paper.heading('六、未整改清单');
  if (report.wrong.length === 0) paper.text('没有。');
  else
    paper.table({
      widths: [2, 2, 3, 3, 1],
      head: ['编号', '片区', '中文', '英文', '等级'],
      rows: report.wrong.map(({ code, area, zh, en, gravest }) => [code, area, zh, en, gravest]),
    });
  if (report.wrongInAll > report.wrong.length)
    paper.text(`共 ${report.wrongInAll} 块，以上为最重的 ${report.wrong.length} 块；全部见登记簿。`, {
      quiet: true,
    });
  return paper.finish();
}
