import { addSample, removeSample } from 'cms/signage/sample/sample-signs';
import { withCms } from '../../cms/with-cms';
import { installationSettings } from '../terms/installation';

/** Enters the made-up signs of the sample, or takes them out with all that belongs to them. */
export async function sample(what: string): Promise<void> {
  const count = await withCms(installationSettings(), what === 'add' ? addSample : removeSample);
  process.stdout.write(`${count} sample signs ${what === 'add' ? 'added' : 'removed'}\n`);
}
