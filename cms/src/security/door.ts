import type { Core } from '@strapi/strapi';

/** A Koa middleware, as Strapi types it. */
export type Door = Core.MiddlewareHandler;
export type DoorContext = Parameters<Door>[0];
export type DoorNext = Parameters<Door>[1];
