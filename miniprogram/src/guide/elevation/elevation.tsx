import { Picture, type PictureView } from '../../components';
import { a11y } from '../../platform/a11y';
import { View } from '../../platform/elements';
import './elevation.scss';

interface Props {
  picture: PictureView | undefined;
  /** Shown on the empty ground where no picture is drawn yet. */
  mark?: string;
  captioned?: boolean;
}

/** The drawing at the head of a screen; its ground line stands at the same height on every screen. */
export function Elevation({ picture, mark, captioned = false }: Props) {
  if (picture) return <Picture picture={picture} size="hero" captioned={captioned} />;
  return (
    <View className="elevation-empty" {...a11y({ hidden: true })}>
      {mark ? <View className="elevation-mark">{mark}</View> : null}
      <View className="elevation-ground" />
    </View>
  );
}
