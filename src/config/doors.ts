/** The doors of the portal, in the order of the navigation, with the collections behind each. */
export const doors = {
  discover: ['stories', 'heritage'],
  visit: ['places', 'events', 'products'],
  invest: ['parks', 'guides'],
  newsroom: ['clarifications', 'partners', 'publications'],
  about: ['pages'],
} as const satisfies Record<string, readonly string[]>;

export type Door = keyof typeof doors;

/** Folder name of a collection of bundles. */
export type CollectionName = (typeof doors)[Door][number];

export const allDoors = Object.keys(doors) as Door[];

/** All collections of bundles, in the order of the navigation. */
export const allCollections: CollectionName[] = allDoors.flatMap<CollectionName>((door) => [
  ...doors[door],
]);

/** The collection whose entries live directly under the door `about`. */
export const aboutCollection = 'pages' satisfies CollectionName;

export function isCollection(value: string): value is CollectionName {
  return (allCollections as string[]).includes(value);
}

/** The door that a collection stands behind. */
export function doorOf(collection: CollectionName): Door {
  const door = allDoors.find((name) => (doors[name] as readonly string[]).includes(collection));
  if (!door) throw new Error(`No door leads to the collection ${collection}`);
  return door;
}

/** Doors whose page shows a map of what stands behind them. */
export const mapDoors: readonly Door[] = ['visit', 'invest'];

/** Pages under the door `about` that the portal makes itself, from data. */
export const generatedPages = ['translations', 'quality', 'credits'] as const;

export type GeneratedPage = (typeof generatedPages)[number];

/** Whether the portal makes a page of that name itself. */
export const isGeneratedPage = (name: string): boolean =>
  (generatedPages as readonly string[]).includes(name);

const reserved: readonly string[] = [...allDoors, ...allCollections, 'search', '404'];

/** Whether a slug is taken by an address of the portal itself. */
export function isReservedSlug(collection: CollectionName, slug: string): boolean {
  return reserved.includes(slug) || (collection === aboutCollection && isGeneratedPage(slug));
}
