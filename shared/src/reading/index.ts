export * from './canonical';
export * from './operation-list';
export * from './query-address';
