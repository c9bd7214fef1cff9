import type { DoorContext, DoorNext } from './door';

/** GET /healthz: 200 while this process answers. */
export async function health(ctx: DoorContext, next: DoorNext): Promise<void> {
  if (ctx.path !== '/healthz' || (ctx.method !== 'GET' && ctx.method !== 'HEAD')) return next();
  ctx.set('Cache-Control', 'no-store');
  ctx.body = { status: 'ok' };
}
