export * from './day';
export * from './sun';
export * from './table-cells';
export * from './year-table';
