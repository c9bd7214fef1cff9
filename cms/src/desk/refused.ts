/** A field that cannot be taken as it was given, and why, in Chinese; an empty field means the whole. */
export interface Problem {
  readonly field: string;
  readonly message: string;
}

/**
 * What a desk asked for cannot be done; nothing has been changed. Any HTTP door answers it as a 4xx with the
 * problems in its details, since it has the shape of Koa's own HTTP errors.
 */
export class DeskRefused extends Error {
  readonly expose = true;
  readonly statusCode: number;
  readonly details: { readonly problems: readonly Problem[] };

  constructor(
    readonly problems: readonly Problem[],
    readonly status: 400 | 403 | 404 | 409 = 400,
  ) {
    super(problems.map(({ message }) => message).join('\n'));
    this.name = status === 409 ? 'ConflictError' : 'ValidationError';
    this.statusCode = status;
    this.details = { problems };
  }
}

/** A refusal of one field, or of the whole when `field` is empty. */
export function refused(field: string, message: string, status: DeskRefused['status'] = 400): DeskRefused {
  return new DeskRefused([{ field, message }], status);
}
