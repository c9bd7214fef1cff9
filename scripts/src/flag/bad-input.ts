/** What was asked for cannot be done as written; the message names what and why. Exit code 2. */
export class BadInput extends Error {}
