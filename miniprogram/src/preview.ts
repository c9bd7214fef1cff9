import { setClock } from 'shared/time';
import { preview } from './platform/preview';

/** Sets the one clock to the preview's instant, from which it runs on; does nothing for visitors. */
export function startPreview(): void {
  const at = Date.parse(preview?.at ?? '');
  if (Number.isNaN(at)) return;
  const ahead = at - Date.now();
  setClock(() => new Date(Date.now() + ahead));
}
