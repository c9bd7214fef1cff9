import { signIn } from 'cms/testing/administrators';
import { type Booted, bootStrapi } from 'cms/testing/boot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const names = ['APP_KEYS', 'ADMIN_JWT_SECRET', 'API_TOKEN_SALT', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY'];
const secrets = Object.fromEntries(names.map((name, index) => [name, `k7Qw${index}zPm3xVb9LrTf2Hs8`]));

describe('in production', () => {
  it.each(names)('the server does not start without %s, and says which is missing', async (name) => {
    const env = { ...secrets, [name]: '', NODE_ENV: 'production' };
    await expect(bootStrapi({ env })).rejects.toThrow(name);
  });

  describe('with its own secrets', () => {
    let cms: Booted;
    beforeAll(async () => {
      cms = await bootStrapi({ env: { ...secrets, NODE_ENV: 'production' } });
    });
    afterAll(() => cms.stop());

    it('the types cannot be changed over the network, not even by the owner', async () => {
      const owner = await signIn(cms, 'strapi-super-admin');
      const changes: [method: string, path: string][] = [
        ['POST', '/content-type-builder/update-schema'],
        ['POST', '/content-type-builder/content-types'],
        ['PUT', '/content-type-builder/content-types/api::guide.exhibit'],
        ['DELETE', '/content-type-builder/content-types/api::guide.exhibit'],
        ['POST', '/content-type-builder/components'],
      ];
      for (const [method, path] of changes) {
        const answer = await owner.ask(method, path, { data: {} });
        expect([403, 404, 405], `${method} ${path}`).toContain(answer.status);
      }
    });
  });
});
