export * from './case-steps';
