import type { CollectionName } from '../config/doors.ts';
import type { BundleFields } from './bundle.ts';
import { pageFields } from './page.ts';
import { parkFields } from './park.ts';
import type { PictureFile } from './parts/picture.ts';
import { placeFields } from './place.ts';
import { storyFields } from './story.ts';

/** The field set of each collection of bundles, given how a picture's file is read. */
export const fieldsOf = {
  stories: storyFields,
  places: placeFields,
  parks: parkFields,
  pages: pageFields,
} as const satisfies Record<CollectionName, (file: PictureFile) => BundleFields>;
