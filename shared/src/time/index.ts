export * from './civil-date';
export * from './now';
