import { views } from '../administration/views/views';

/** Every type that curators meet in the content manager. */
export const searchedTypes: readonly string[] = Object.keys(views).filter((uid) => uid.startsWith('api::'));

export const isSearched = (uid: string): boolean => searchedTypes.includes(uid);

/** Files of the media library, as targets of references. */
export const fileType = 'plugin::upload.file';
