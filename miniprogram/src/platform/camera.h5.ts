import type { Camera } from './camera.types';

const opened = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const asking = indexedDB.open('guide-photographs', 1);
    asking.onupgradeneeded = () => asking.result.createObjectStore('photographs');
    asking.onsuccess = () => resolve(asking.result);
    asking.onerror = () => reject(asking.error);
  });

async function inStore<Result>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const database = await opened();
  try {
    return await new Promise((resolve, reject) => {
      const asking = act(database.transaction('photographs', mode).objectStore('photographs'));
      asking.onsuccess = () => resolve(asking.result);
      asking.onerror = () => reject(asking.error);
    });
  } finally {
    database.close();
  }
}

const picked = (most: number): Promise<File[]> =>
  new Promise((resolve) => {
    const field = document.createElement('input');
    field.type = 'file';
    field.accept = 'image/*';
    field.multiple = most > 1;
    field.addEventListener('change', () => resolve([...(field.files ?? [])].slice(0, most)));
    field.addEventListener('cancel', () => resolve([]));
    field.click();
  });

export const camera: Camera = {
  async take(most) {
    const names: string[] = [];
    for (const file of await picked(most)) {
      const name = crypto.randomUUID();
      try {
        const bytes = await file.arrayBuffer();
        await inStore('readwrite', (store) => store.put(bytes, name));
        names.push(name);
      } catch {
        // The device has no room: there is no such photograph then.
      }
    }
    return names;
  },
  read: (name) =>
    inStore('readonly', (store) => store.get(name) as IDBRequest<ArrayBuffer | undefined>).catch(
      () => undefined,
    ),
  forget(name) {
    inStore('readwrite', (store) => store.delete(name)).catch(() => {});
  },
};
