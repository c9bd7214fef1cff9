import { Button, Icon } from '../../components';
import { useTexts } from '../../language';
import { a11y } from '../../platform/a11y';
import { Press, View } from '../../platform/elements';
import { toursTexts } from '../tours/tours.texts';
import type { Walk } from './use-walk';
import './walk-actions.scss';

interface Props {
  walk: Walk;
  /** The stop after this one; none at the last. */
  next: { name: string } | undefined;
}

/** The steps of a tour under the thumb: back, and on to the next stop. */
export function WalkActions({ walk, next }: Props) {
  const texts = useTexts(toursTexts);
  return (
    <View className="walk-actions" {...a11y({ role: 'navigation', label: texts.tours })}>
      <Press className="walk-back" label={texts.previous} disabled={walk.index === 0} onPress={walk.goBack}>
        <Icon name="back" />
      </Press>
      <View className="walk-on">
        <Button kind="main" wide onPress={walk.goOn}>
          {next ? texts.nextNamed(next.name) : texts.finish}
        </Button>
      </View>
    </View>
  );
}
