import { describe, expect, it } from 'vitest';
import { readSettings, visitableUrl } from './settings';

describe('settings of npm start', () => {
  it('without any: this machine only, port 1337, data beside the code, SQLite', () => {
    expect(readSettings({}, '/house')).toEqual({
      host: '127.0.0.1',
      port: 1337,
      dataFolder: '/house/.data',
      databaseUrl: undefined,
    });
  });

  it('honours HOST, PORT, DATA_DIR and DATABASE_URL', () => {
    const chosen = {
      HOST: '0.0.0.0',
      PORT: '8080',
      DATA_DIR: '/srv/guide',
      DATABASE_URL: 'postgres://u:p@db/guide',
    };
    const settings = readSettings(chosen, '/house');
    expect(settings).toEqual({
      host: '0.0.0.0',
      port: 8080,
      dataFolder: '/srv/guide',
      databaseUrl: 'postgres://u:p@db/guide',
    });
    expect(visitableUrl(settings)).toBe('http://localhost:8080');
  });

  it.each(['0', '65536', '80.5', 'http', '-1'])('refuses PORT=%s in one sentence', (PORT) => {
    expect(() => readSettings({ PORT }, '/house')).toThrow(`PORT is "${PORT}"`);
  });

  it.each(['mysql://u@h/d', 'not an address', 'postgres'])('refuses DATABASE_URL=%s', (DATABASE_URL) => {
    expect(() => readSettings({ DATABASE_URL }, '/house')).toThrow(
      'DATABASE_URL must be a PostgreSQL address',
    );
  });
});
