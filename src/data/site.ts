import { getCollection, getEntry } from 'astro:content';
import { oncePerBuild } from './once-per-build.ts';
import { fillNames } from '../lib/fill-names.ts';
import { settingsApplied, type SiteOfRun } from '../lib/site.ts';

/** The portal's identity, as this run builds it. */
export const getSite = oncePerBuild(async (): Promise<SiteOfRun> => {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('The content folder has no site.yaml');
  const figures = await getCollection('figures');
  const byId = new Map(figures.map(({ id, data }) => [id, data]));
  return settingsApplied(fillNames(entry.data, byId));
});
