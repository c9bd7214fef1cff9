/** Where the server is; empty means the one this page came from. */
export const server: string = typeof SERVER_ADDRESS === 'string' ? SERVER_ADDRESS : '';

/** The server hands out addresses of files relative to itself. */
export const fileAddress = (address: string): string =>
  address.startsWith('/') ? `${server}${address}` : address;
