import { nearestOf } from './nearest.ts';

/** Names that other systems give to fields of ours. */
const elsewhere: Readonly<Partial<Record<string, string>>> = {
  ...{ description: 'summary', excerpt: 'summary', image: 'cover', thumbnail: 'cover' },
  ...{ images: 'pictures', photos: 'pictures', tags: 'topics', categories: 'topics' },
  ...{ date: 'published', pubDate: 'published', location: 'position', license: 'licence' },
};

/** The field that was meant by a name that is none: misspelt, or as others call it. */
export const nearestField = (name: string, fields: readonly string[]): string | undefined =>
  nearestOf(name, fields) ?? fields.find((field) => field === elsewhere[name]);
