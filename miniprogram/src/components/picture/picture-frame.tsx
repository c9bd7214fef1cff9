import { appTexts, useTexts } from '../../language';
import { View } from '../../platform/elements';
import { Note } from '../text/text';
import { Image } from './image';
import type { PictureView } from './picture';
import { placeholder } from './placeholder';
import './picture.scss';

export type PictureSize = 'thumb' | 'card' | 'hero';

const shown: Record<PictureSize, string> = {
  thumb: '96px',
  card: '(min-width: 720px) 640px, 90vw',
  hero: '(min-width: 720px) 680px, 100vw',
};

interface Props {
  picture: PictureView | undefined;
  /** `thumb` square in a row, `card` at the head of a card, `hero` edge to edge at the head of a screen. */
  size: PictureSize;
  /** Beside a text that already says the same. */
  decorative?: boolean;
  /** Shows caption and credit below. */
  captioned?: boolean;
}

export function Picture({ picture, size, decorative = false, captioned = false }: Props) {
  const texts = useTexts(appTexts);
  const small = [picture?.caption, picture?.credit && texts.credit(picture.credit)]
    .filter(Boolean)
    .join(' · ');
  return (
    <View className={`picture picture-${size}`}>
      <View className="picture-box" style={placeholder(picture?.thumbHash)}>
        {picture ? (
          <Image
            sources={picture.sources}
            alternativeText={decorative ? '' : picture.alternativeText}
            sizes={shown[size]}
            eager={size === 'hero'}
            focus={picture.focus}
          />
        ) : null}
      </View>
      {captioned && small ? <Note className="picture-caption">{small}</Note> : null}
    </View>
  );
}
