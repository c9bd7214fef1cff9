import { Icon } from '../../components';
import { showNumberPad } from '../../guide/browse/browse-view';
import { useTexts } from '../../language';
import { open } from '../../navigation';
import { a11y } from '../../platform/a11y';
import { Press, View } from '../../platform/elements';
import { homeTexts } from './home.texts';
import './number-door.scss';

/** The way to a stop for someone who stands before its sign. */
export function NumberDoor() {
  const texts = useTexts(homeTexts);
  const go = () => {
    showNumberPad();
    open('browse');
  };
  return (
    <Press className="number-door" onPress={go}>
      <View className="number-door-mark" {...a11y({ hidden: true })}>
        №
      </View>
      <View className="number-door-text">
        <View className="number-door-title">{texts.byNumber}</View>
        <View className="note">{texts.byNumberHint}</View>
      </View>
      <Icon name="forward" className="row-arrow" />
    </Press>
  );
}
