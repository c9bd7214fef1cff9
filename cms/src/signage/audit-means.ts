import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { type AuditMeans, createTermBase } from 'shared/signage';
import { englishDictionary } from './english-dictionary';
import { termRevision } from './terms/revision';
import { readTermBase } from './terms/term-store';

/** Gives the auditor what it needs: the CMS's present terms, indexed anew only after one has changed. */
export class AuditService {
  private readonly dictionary;
  private loaded: { revision: string; means: Promise<AuditMeans> } | undefined;

  constructor(private readonly strapi: Core.Strapi) {
    const fromCms = createRequire(join(strapi.dirs.app.root, 'package.json'));
    this.dictionary = englishDictionary(fromCms.resolve('shared/signage'));
  }

  /** The means of an audit. One short statement while no term has changed, on this instance or another. */
  async means(): Promise<AuditMeans> {
    const revision = await termRevision(this.strapi);
    if (this.loaded?.revision !== revision) {
      // The name is read before the terms: a change in between is loaded once more, never missed.
      const means = this.load();
      this.loaded = { revision, means };
      means.catch(() => {
        if (this.loaded?.means === means) this.loaded = undefined;
      });
    }
    return this.loaded.means;
  }

  private async load(): Promise<AuditMeans> {
    return { terms: createTermBase(await readTermBase(this.strapi)), dictionary: this.dictionary };
  }
}

const services = new WeakMap<Core.Strapi, AuditService>();

/** The auditor's means in a running Strapi. */
export function auditMeans(strapi: Core.Strapi): Promise<AuditMeans> {
  const service = services.get(strapi) ?? new AuditService(strapi);
  services.set(strapi, service);
  return service.means();
}
