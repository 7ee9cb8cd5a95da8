import type { TestProject } from 'vitest/node';
import { buildContent, requireBuilt } from './build.ts';
import { copyContentWithGaps } from './content-with-gaps.ts';
import { makeTempFolder, type TempFolder } from './temp-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder with the portal built from the project's own content, with the clock of Hà Nội. */
    site: string;
    /** Folder with the portal built from content that lacks translations: `DIST_DIR`, else built here. */
    siteWithGaps: string;
  }
}

/** Builds what several test files read; removed when all have run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const temp = await makeTempFolder();
  try {
    const cache = process.env['DIST_CACHE'];
    const env = { TZ: 'Asia/Ho_Chi_Minh', ...(cache !== undefined && { CACHE_DIR: cache }) };
    const { dir, seconds } = requireBuilt(await buildContent('content', temp.at('site'), { env }));
    project.provide('site', dir);
    project.provide('siteWithGaps', process.env['DIST_DIR'] ?? (await buildWithGaps(temp)));
    console.log(`The project's own content: ${seconds.toFixed(1)} s`);
  } catch (error) {
    await temp.remove();
    throw error;
  }
  return temp.remove;
}

async function buildWithGaps(temp: TempFolder): Promise<string> {
  const content = copyContentWithGaps(temp.at('content-with-gaps'));
  return requireBuilt(await buildContent(content, temp.at('site-with-gaps'))).dir;
}
