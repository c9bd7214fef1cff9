export * from './opening-span';
export * from './opening-state';
export * from './weekday-runs';
