import type { z } from 'zod';
import { refused } from './refused';

/**
 * The body of a request in its shape.
 * @throws DeskRefused naming the field.
 */
export function bodyAs<Body>(schema: z.ZodType<Body>, body: unknown): Body {
  const parsed = schema.safeParse(body ?? {});
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const field = issue?.path.join('.') ?? '';
  throw refused(field, `“${field || '请求'}”的内容格式不对。`);
}
