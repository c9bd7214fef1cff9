import { builder } from './builder';
import type { Node } from './node';

// Declared apart from their fields: areas, exhibits, tours and stories point at each other.
export const areaRef = builder.objectRef<Node<'area'>>('Area');
export const exhibitRef = builder.objectRef<Node<'exhibit'>>('Exhibit');
export const tourRef = builder.objectRef<Node<'tour'>>('Tour');
export const storyRef = builder.objectRef<Node<'story'>>('Story');
export const noticeRef = builder.objectRef<Node<'notice'>>('Notice');
export const siteRef = builder.objectRef<Node<'site'>>('Site');
