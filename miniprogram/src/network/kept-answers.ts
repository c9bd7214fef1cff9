/** An answer that the phone keeps beside the cache, in a pack. */
export interface KeptAnswer {
  /** When the server last gave it. */
  at: Date;
  data: object | undefined;
}

/** Where answers are looked up that the cache does not have. */
export interface KeptAnswers {
  /** Undefined at once where no such answer is kept; reading it takes a moment. */
  find(
    name: string,
    hash: string,
    variables: object,
  ): { at: Date; read: () => Promise<KeptAnswer['data']> } | undefined;
}
