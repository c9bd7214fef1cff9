/** The one setting an operator makes: where the server is. Empty has a meaning of its own on each target. */
export function define(): Record<string, string> {
  const asked = (process.env.TARO_APP_SERVER ?? '').replace(/\/+$/, '');
  const byDefault = process.env.TARO_ENV === 'weapp' ? 'http://127.0.0.1:1337' : '';
  return {
    SERVER_ADDRESS: JSON.stringify(asked || byDefault),
    'globalThis.__DEV__': 'false',
  };
}
