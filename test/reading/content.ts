import type { Booted } from 'cms/testing/boot';
import type { Locale } from 'shared/locale';

type Data = Record<string, unknown>;

/** Writes content as curators do: through the Document Service, in both languages. */
export class Curator {
  constructor(readonly strapi: Booted['strapi']) {}

  private documents(uid: string) {
    return this.strapi.documents(uid as 'api::guide.exhibit') as unknown as {
      create(parameters: Data): Promise<{ documentId: string }>;
      update(parameters: Data): Promise<{ documentId: string }>;
      publish(parameters: Data): Promise<unknown>;
      unpublish(parameters: Data): Promise<unknown>;
      delete(parameters: Data): Promise<unknown>;
      discardDraft(parameters: Data): Promise<unknown>;
    };
  }

  async draft(uid: string, shared: Data, words: Partial<Record<Locale, Data>>): Promise<string> {
    const [[first, text] = ['zh-CN', {}], ...others] = Object.entries(words);
    const { documentId } = await this.documents(uid).create({ locale: first, data: { ...shared, ...text } });
    for (const [locale, data] of others) await this.edit(uid, documentId, locale, { ...shared, ...data });
    return documentId;
  }

  async publish(uid: string, documentId: string, locale: string = '*'): Promise<void> {
    await this.documents(uid).publish({ documentId, locale });
  }

  async published(uid: string, shared: Data, words: Partial<Record<Locale, Data>>): Promise<string> {
    const documentId = await this.draft(uid, shared, words);
    await this.publish(uid, documentId);
    return documentId;
  }

  async edit(
    uid: string,
    documentId: string,
    locale: string,
    data: Data,
    status?: 'published',
  ): Promise<void> {
    await this.documents(uid).update({ documentId, locale, data, ...(status ? { status } : {}) });
  }

  async unpublish(uid: string, documentId: string, locale: string = '*'): Promise<void> {
    await this.documents(uid).unpublish({ documentId, locale });
  }

  async remove(uid: string, documentId: string, locale: string = '*'): Promise<void> {
    await this.documents(uid).delete({ documentId, locale });
  }

  /** An API token, as the operator makes one for previews. */
  async apiToken(type: 'read-only' | 'full-access' = 'read-only'): Promise<string> {
    const tokens = this.strapi.service('admin::api-token-content-api') as unknown as {
      create(token: Data): Promise<{ accessKey: string }>;
    };
    const { accessKey } = await tokens.create({
      name: `token ${Math.random()}`,
      type,
      description: '',
      lifespan: null,
    });
    return accessKey;
  }

  /** What an operator does when projections are in doubt. */
  async rebuild(): Promise<void> {
    await (this.strapi.get('reading') as { rebuild(): Promise<unknown> }).rebuild();
  }

  exhibit(number: number, more: Data = {}, locales: readonly Locale[] = ['zh-CN', 'en']): Promise<string> {
    const words = {
      'zh-CN': { name: `展项${number}`, summary: '简介' },
      en: { name: `Exhibit ${number}`, summary: 'Summary' },
    };
    const chosen = Object.fromEntries(locales.map((locale) => [locale, words[locale]]));
    return this.published(
      'api::guide.exhibit',
      { slug: `exhibit-${number}`, number, category: 'gate', ...more },
      chosen,
    );
  }
}
