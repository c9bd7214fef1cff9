import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Booted, bootStrapi } from '../../testing/boot';

describe('GraphQL over HTTP', () => {
  let cms: Booted;
  beforeAll(async () => {
    cms = await bootStrapi({});
  });
  afterAll(() => cms.stop());

  it('passes every audit of graphql-http: 61 of 61', async () => {
    const results = await auditServer({ url: `${cms.url}/graphql` });
    const failed = results
      .filter((result) => result.status !== 'ok')
      .map((result) => `${result.id} ${result.name}`);
    expect(failed).toEqual([]);
    expect(results).toHaveLength(61);
  });
});
