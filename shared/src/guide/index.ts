export * from './code';
export * from './pack';
export * from './stop-number';
export * from './tour-progress';
export * from './transcript';
