const host = /^(?=.{4,253}$)([a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/i;

/** True for a web address as visitors can open it: http or https (or neither said), with a full host name. */
export function isValidAddress(address: string): boolean {
  const match = /^(?:https?:\/\/)?([^/?#\s:]+)(?::\d{1,5})?([/?#]\S*)?$/i.exec(address.trim());
  return match?.[1] !== undefined && host.test(match[1]);
}
