/** Why a file is not taken as a picture. */
export type RefusalRule =
  | 'too-heavy'
  | 'too-many-pixels'
  | 'too-small'
  | 'type-not-allowed'
  | 'damaged'
  | 'svg-not-allowed'
  | 'svg-unsafe'
  | 'too-slow';

/** A file that was refused as a picture: nothing was stored. The message is for the person who sent it. */
export class PictureRefused extends Error {
  readonly rule: RefusalRule;

  constructor(rule: RefusalRule, message: string) {
    super(message);
    this.name = 'PictureRefused';
    this.rule = rule;
  }
}
