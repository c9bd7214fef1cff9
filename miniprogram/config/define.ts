/** What an operator sets: where the server is (empty has a meaning of its own on each target), WeChat's speech plug-in. */
export function define(): Record<string, string> {
  const asked = (process.env.TARO_APP_SERVER ?? '').replace(/\/+$/, '');
  const byDefault = process.env.TARO_ENV === 'weapp' ? 'http://127.0.0.1:1337' : '';
  return {
    SERVER_ADDRESS: JSON.stringify(asked || byDefault),
    SPEECH_PLUGIN: JSON.stringify(process.env.TARO_APP_SPEECH_PLUGIN ?? ''),
    'globalThis.__DEV__': 'false',
  };
}
