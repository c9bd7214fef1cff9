export * from './day';
export * from './sun';
export * from './year-table';
