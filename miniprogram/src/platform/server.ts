import { keptFile } from '../kept-files';

/** Where the server is; empty means the one this page came from. */
export const server: string = typeof SERVER_ADDRESS === 'string' ? SERVER_ADDRESS : '';

/** The server hands out addresses of files relative to itself; a file that the phone keeps is shown from there. */
export const fileAddress = (address: string): string => {
  if (!address.startsWith('/')) return address;
  return keptFile(address) ?? `${server}${address}`;
};
