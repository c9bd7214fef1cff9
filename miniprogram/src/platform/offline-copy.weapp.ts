/** WeChat keeps the app itself. */
export function keepAppOnPhone(): void {}
