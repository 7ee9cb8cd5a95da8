import { z } from 'astro/zod';
import { bundleFields } from './bundle.ts';
import { eventOccurrences, eventRule } from './parts/event-time.ts';
import { described } from './parts/meta.ts';
import type { PictureFile } from './parts/picture.ts';

/** Kinds of events; each has a name in every dictionary (`event.kind.*`). */
export const eventKinds = ['festival', 'conference', 'fair', 'anniversary'] as const;

/** Festivals and other events: the rule of the calendar apart from the days that were announced. */
export const eventFields = <F extends PictureFile>(file: F) =>
  bundleFields(file, {
    source: {
      kind: described(z.enum(eventKinds).default('festival'), 'Kind of event', 'Loại sự kiện'),
      rule: eventRule(),
      occurrences: eventOccurrences(),
    },
    words: {},
    lists: {},
  });
