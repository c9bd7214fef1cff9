export * from './number-runs';
export * from './opening-span';
export * from './opening-state';
export * from './usage';
