import type { Core } from '@strapi/strapi';
import { timestamps } from './common';
import type { FieldView, View } from './view';
import { views } from './views';

type Metadata = { edit: Record<string, unknown>; list: Record<string, unknown> };
type Configuration = {
  settings: Record<string, unknown>;
  metadatas: Record<string, Metadata>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
};
type ConfigurationService = {
  findConfiguration(model: { uid: string }): Promise<Configuration>;
  updateConfiguration(model: { uid: string }, configuration: Configuration): Promise<unknown>;
};

const orEmpty = <Value>(value: Value, isGiven: boolean): Value | undefined => (isGiven ? value : undefined);

function described(metadata: Metadata, { label, help, placeholder, shownBy }: FieldView): Metadata {
  const mainField = orEmpty({ mainField: shownBy }, shownBy !== undefined);
  const edit = {
    ...metadata.edit,
    label,
    description: help ?? '',
    placeholder: placeholder ?? '',
    ...mainField,
  };
  return { edit, list: { ...metadata.list, label } };
}

/** A stored configuration with our labels, order and columns in it; everything else stays as Strapi made it. */
export function withView(stored: Configuration, view: View): Configuration {
  const metadatas = { ...stored.metadatas };
  for (const [name, field] of Object.entries({ ...timestamps, ...view.fields })) {
    const metadata = metadatas[name];
    if (metadata) metadatas[name] = described(metadata, field);
  }
  const sort = view.sort ? { defaultSortBy: view.sort[0], defaultSortOrder: view.sort[1] } : undefined;
  return {
    settings: { ...stored.settings, mainField: view.mainField, pageSize: 50, ...sort },
    metadatas,
    layouts: {
      list: view.columns ?? stored.layouts.list,
      edit: view.rows.map((row) => row.map(([name, size]) => ({ name, size }))),
    },
  };
}

/** Writes the Chinese labels, the order of fields and the columns of every type and component. */
export async function applyViews(strapi: Core.Strapi): Promise<void> {
  const manager = strapi.plugin('content-manager');
  for (const [uid, view] of Object.entries(views)) {
    const kind = uid.startsWith('api::') ? 'content-types' : 'components';
    const service = manager.service(kind) as ConfigurationService;
    const stored = await service.findConfiguration({ uid });
    await service.updateConfiguration({ uid }, withView(stored, view));
  }
}
