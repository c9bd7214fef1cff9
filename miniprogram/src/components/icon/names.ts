/** Every picture in icons.scss. */
export const iconNames = [
  'home', 'browse', 'tours', 'stories', 'me', 'back', 'forward', 'down', 'up', 'close', 'check', 'search',
  'clock', 'calendar', 'ticket', 'info', 'warn', 'offline', 'flag', 'language', 'text-size', 'walk', 'access',
  'phone', 'link', 'source', 'share', 'speaker', 'list', 'backward-15', 'forward-15', 'play', 'pause', 'star',
] as const;
export type IconName = (typeof iconNames)[number];
