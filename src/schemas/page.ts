import { bundleFields } from './bundle.ts';
import type { PictureFile } from './parts/picture.ts';

/** Pages about the portal itself. */
export const pageFields = <F extends PictureFile>(file: F) =>
  bundleFields(file, { source: {}, words: {}, lists: {} });
