import { Button, Note } from '../../components';
import { useTexts } from '../../language';
import { a11y } from '../../platform/a11y';
import { View } from '../../platform/elements';
import { patrolTexts } from './patrol.texts';
import { sendNow, useSync } from './sync';
import './patrol.scss';

/** What waits to be sent, and why it still does. */
export function SyncBar() {
  const texts = useTexts(patrolTexts);
  const { busy, waiting, ended } = useSync();
  const why = {
    unreachable: texts.waitsForNetwork,
    'signed-out': texts.signInToSend,
    'cut-off': texts.cutOff,
  };
  return (
    <View className="patrol-sync">
      <View {...a11y({ role: 'status', live: true })}>
        <View className="patrol-sync-count">{waiting > 0 ? texts.waiting(waiting) : texts.allSent}</View>
        {waiting > 0 && ended && ended !== 'done' ? <Note>{why[ended]}</Note> : null}
      </View>
      {waiting > 0 ? (
        <Button disabled={busy} onPress={sendNow}>
          {busy ? texts.sending : texts.sendNow}
        </Button>
      ) : null}
    </View>
  );
}
