/** Named sizes in which pictures are made ahead; there are no free sizes, so nobody can ask for a million of them. */
export const presets = {
  thumb: { width: 192, height: 192 },
  card: { width: 640, height: 400 },
  hero: { width: 1280, height: 800 },
} as const;

export type PresetName = keyof typeof presets;

/** Formats of every preset, best first. */
export const versionFormats = ['avif', 'webp', 'jpeg'] as const;

export type VersionFormat = (typeof versionFormats)[number];

export const presetNames = Object.keys(presets) as PresetName[];
