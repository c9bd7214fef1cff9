export * from './canonical';
export * from './operation-list';
