/** Colours of a picture that is sent on: always light, whatever the phone is set to. As in tokens.scss. */
export interface PictureColours {
  ground: string;
  sky: string;
  ink: string;
  quiet: string;
  line: string;
  cloth: string;
  stars: string;
}

export const pictureColours: PictureColours = {
  ground: '#F7F4EE',
  sky: '#F5DCBF',
  ink: '#211D1A',
  quiet: '#5F5A54',
  line: '#9E2A2B',
  cloth: '#DE2910',
  stars: '#FFDE00',
};

/** On a day of mourning: ground, ink and quiet only. */
export const mourningColours: PictureColours = {
  ground: '#F7F4EE',
  sky: '#F7F4EE',
  ink: '#211D1A',
  quiet: '#5F5A54',
  line: '#211D1A',
  cloth: '#5F5A54',
  stars: '#F7F4EE',
};

/** Typefaces of such a picture, as --serif and --sans in tokens.scss. */
export const pictureFonts = {
  serif: '"Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", STSong, Georgia, serif',
  sans: '-apple-system, "PingFang SC", "Noto Sans CJK SC", "Helvetica Neue", sans-serif',
};
