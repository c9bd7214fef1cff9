import { useState } from 'react';
import { longestStopNumber } from 'shared/guide';
import { Button, Note } from '../../components';
import { useTexts } from '../../language';
import { open } from '../../navigation';
import { Input, Press, View } from '../../platform/elements';
import { tapFeedback } from '../../platform/phone';
import { cameByNumber, countMissed } from '../../visit/usage/usage';
import { browseTexts } from './browse.texts';
import { lookUp, type NumberedStop } from './number-entry';
import { NumberResult } from './number-result';
import './number-pad.scss';

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** Opens the stop whose number is typed, by the pad or by a keyboard. */
export function NumberPad({ stops }: { stops: readonly NumberedStop[] }) {
  const texts = useTexts(browseTexts);
  const [typed, type] = useState('');
  const entry = lookUp(typed, stops);
  const press = (digit: string) => {
    tapFeedback();
    type((before) => (before.length < longestStopNumber ? before + digit : before));
  };
  const go = (text: string) => {
    const found = lookUp(text, stops);
    if (found.kind === 'found') {
      cameByNumber();
      open('exhibit', { slug: found.stop.slug });
    } else if (found.kind === 'unknown') countMissed(Number(found.typed), 'number');
  };
  const key = (digit: string) => (
    <Press key={digit} className="pad-key" onPress={() => press(digit)}>
      {digit}
    </Press>
  );
  return (
    <View className="pad">
      <Note className="pad-hint">{texts.numberHint}</Note>
      <Input
        className="pad-display"
        kind="digits"
        label={texts.number}
        value={typed}
        maxLength={longestStopNumber}
        onInput={type}
        onConfirm={go}
      />
      <NumberResult entry={entry} />
      <View className="pad-keys">
        {digits.map(key)}
        <Press className="pad-key pad-quiet" disabled={typed === ''} onPress={() => type('')}>
          {texts.clear}
        </Press>
        {key('0')}
        <Press
          className="pad-key pad-quiet"
          label={texts.erase}
          disabled={typed === ''}
          onPress={() => type((before) => before.slice(0, -1))}
        >
          {texts.eraseShort}
        </Press>
      </View>
      <Button
        kind="main"
        wide
        disabled={entry.kind !== 'found' && entry.kind !== 'unknown'}
        onPress={() => go(typed)}
      >
        {entry.kind === 'found' ? texts.openNumber(entry.stop.number) : texts.open}
      </Button>
    </View>
  );
}
