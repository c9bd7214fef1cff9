export type { GuideClient } from './client';
export { createClient } from './client';
export type { FailureKind } from './failure';
export { NetworkProvider, useGuideClient } from './provider';
export { type ScreenQuery, type ScreenState, useScreenQuery } from './screen-query';
