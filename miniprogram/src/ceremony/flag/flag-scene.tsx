import type { ReactNode } from 'react';
import { useTexts } from '../../language';
import { a11y } from '../../platform/a11y';
import { View } from '../../platform/elements';
import { ceremonyTexts } from '../ceremony.texts';
import type { FlagAt, Light } from './scene';
import './flag-scene.scss';

interface Props {
  light: Light;
  flag: FlagAt;
  children?: ReactNode;
}

/** The flagpole as a measured elevation, in the light of the hour, with the flag where it is now. */
export function FlagScene({ light, flag, children }: Props) {
  const texts = useTexts(ceremonyTexts);
  const label = { none: texts.sceneNone, top: texts.sceneTop, half: texts.sceneHalf }[flag];
  return (
    <View className={`flag-scene flag-scene-${light}`}>
      <View className="flag-pole" {...a11y({ role: 'img', label })}>
        {flag === 'none' ? null : <View className={`flag-cloth flag-cloth-${flag}`} />}
        <View className="flag-pole-lines" />
      </View>
      <View className="flag-scene-words">{children}</View>
    </View>
  );
}
