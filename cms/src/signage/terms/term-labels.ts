/** The fields of a term as the team knows them; the admin's pages read these too, so nothing is imported here. */
export const termLabels = {
  zh: '中文',
  preferred: '首选译法',
  accepted: '也可接受',
  forbidden: '禁用译法',
  domain: '类别',
  source: '出处',
  confidence: '可信度',
} as const;
