import { z } from 'astro/zod';
import type { CollectionName } from '../config/doors.ts';
import type { BundleFields } from './bundle.ts';
import { eventFields } from './event.ts';
import { pageFields } from './page.ts';
import { parkFields } from './park.ts';
import type { PictureFile } from './parts/picture.ts';
import { placeFields } from './place.ts';
import { storyFields } from './story.ts';

/** How a field set is made, given how a picture's file is read. */
type MakeFields = (file: PictureFile) => BundleFields;

/** The field set of each collection of bundles, given how a picture's file is read. */
export const fieldsOf = {
  stories: storyFields,
  places: placeFields,
  events: eventFields,
  parks: parkFields,
  pages: pageFields,
} as const satisfies Record<CollectionName, MakeFields>;

/** The field set of a collection as any code can take it; by default pictures' files are left unread. */
export function fieldsOfCollection(
  collection: CollectionName,
  file: PictureFile = z.unknown(),
): BundleFields {
  const makeFields: MakeFields = fieldsOf[collection];
  return makeFields(file);
}
