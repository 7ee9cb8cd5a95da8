import { z } from 'astro/zod';
import type { CollectionName } from '../config/doors.ts';
import type { BundleFields } from './bundle.ts';
import { clarificationFields } from './clarification.ts';
import { eventFields } from './event.ts';
import { guideFields } from './guide.ts';
import { heritageFields } from './heritage.ts';
import { pageFields } from './page.ts';
import { parkFields } from './park.ts';
import { partnerFields } from './partner.ts';
import type { PictureFile } from './parts/picture.ts';
import { placeFields } from './place.ts';
import { productFields } from './product.ts';
import { publicationFields } from './publication.ts';
import { storyFields } from './story.ts';

/** How a field set is made, given how a picture's file is read. */
type MakeFields = (file: PictureFile) => BundleFields;

/** The field set of each collection of bundles, given how a picture's file is read. */
export const fieldsOf = {
  stories: storyFields,
  heritage: heritageFields,
  places: placeFields,
  events: eventFields,
  products: productFields,
  parks: parkFields,
  guides: guideFields,
  clarifications: clarificationFields,
  partners: partnerFields,
  publications: publicationFields,
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
