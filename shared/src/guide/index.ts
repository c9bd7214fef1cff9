export * from './pack';
export * from './stop-number';
export * from './tour-progress';
