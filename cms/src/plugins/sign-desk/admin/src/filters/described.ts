import { severities } from '../../../../sign-review/admin/src/findings/finding';
import { useChoices, useWords } from '../words';
import type { Options } from './filter-select';

/** A filter of the desk's lists: its name in the address and in the server's query, its words, what there is to choose. */
export interface DescribedFilter {
  readonly name: 'area' | 'owner' | 'rule' | 'severity' | 'state' | 'placed';
  readonly label: string;
  readonly options: Options;
  /** What is chosen when the page opens; an empty choice of it stands in the address. */
  readonly initial?: string;
}

/** All filters of the desk, by what they mean. */
export type FilterKind =
  | 'area'
  | 'owner'
  | 'rule'
  | 'severity'
  | 'gravest'
  | 'decision'
  | 'signState'
  | 'caseState'
  | 'placed';

const gravest: Options = [
  ['S1,S2', '不规范（S1、S2）'],
  ['S1', '最重 S1'],
  ['S2', '最重 S2'],
  ['S3', '最重 S3'],
  ['S4', '最重 S4'],
];
const decisions: Options = [
  ['open', '待处理'],
  ['handled', '整改中'],
  ['waived', '已豁免'],
];
const placed: Options = [
  ['yes', '有坐标'],
  ['no', '没有坐标'],
];

const plain = (values: readonly string[]): Options => values.map((value) => [value, value] as const);

/** The one description of every filter, with the areas, owners and rules that the register has now. */
export function useDescribedFilters(): Readonly<Record<FilterKind, DescribedFilter>> {
  const { areas, owners, rules } = useChoices();
  const words = useWords();
  const grades = Object.entries(severities).map(([each, meaning]) => [each, `${each} ${meaning}`] as const);
  const progress: Options = [['open', '未销号'], ['overdue', '逾期'], ...Object.entries(words.cases)];
  return {
    area: { name: 'area', label: '片区', options: plain(areas) },
    owner: { name: 'owner', label: '权属单位', options: plain(owners) },
    rule: { name: 'rule', label: '规则', options: plain(rules) },
    severity: { name: 'severity', label: '等级', options: grades },
    gravest: { name: 'severity', label: '审校结果', options: gravest },
    decision: { name: 'state', label: '处理状态', options: decisions, initial: 'open' },
    signState: { name: 'state', label: '状态', options: Object.entries(words.states) },
    caseState: { name: 'state', label: '进度', options: progress, initial: 'open' },
    placed: { name: 'placed', label: '坐标', options: placed },
  };
}
