import type { NarrationView, Track } from '../../components';
import { speechDevice } from '../../platform/speech';

/** What can be heard of a narration on this phone: its recording, else the phone's own voice where it has one. */
export async function voiced(told: NarrationView | undefined): Promise<Track | undefined> {
  if (!told || told.track || !told.readAloud) return told?.track;
  const { sound } = told.readAloud;
  const speaks = 'locale' in sound && (await speechDevice?.speaks(sound.locale));
  return speaks ? told.readAloud : undefined;
}
