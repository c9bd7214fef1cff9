import type { Term } from 'shared/signage';

/** The fields of a term as the team knows them. */
export const termLabels: Readonly<Record<keyof Term, string>> = {
  zh: '中文',
  preferred: '首选译法',
  accepted: '也可接受',
  forbidden: '禁用译法',
  domain: '类别',
  source: '出处',
  confidence: '可信度',
};
