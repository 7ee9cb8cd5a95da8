import { bundleFields } from './bundle.ts';
import { contactList } from './parts/contact.ts';
import type { PictureFile } from './parts/picture.ts';

/** Pages about the portal itself. */
export const pageFields = <F extends PictureFile>(file: F) =>
  bundleFields(file, { source: {}, words: {}, lists: { contacts: contactList() } });
