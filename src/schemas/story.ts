import { bundleFields } from './bundle.ts';
import type { PictureFile } from './parts/picture.ts';

/** Stories that make the place's image. */
export const storyFields = <F extends PictureFile>(file: F) =>
  bundleFields(file, { source: {}, words: {}, lists: {} });
