import type { TestProject } from 'vitest/node';
import { buildContent, requireBuilt } from './build.ts';
import { copyProject } from './copy-project.ts';
import { makeTempFolder } from './temp-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder with the portal built from the project's own content, with the clock of Hà Nội. */
    site: string;
    /** A copy of the project without content, to build fixtures in: its caches go away with it. */
    workshop: string;
  }
}

/** Builds what several test files read; removed when all have run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const temp = await makeTempFolder();
  try {
    project.provide('workshop', await copyProject(temp.at('workshop')));
    const env = { TZ: 'Asia/Ho_Chi_Minh' };
    const { dir, seconds } = requireBuilt(await buildContent('content', temp.at('site'), { env }));
    project.provide('site', dir);
    console.log(`The project's own content: ${seconds.toFixed(1)} s`);
  } catch (error) {
    await temp.remove();
    throw error;
  }
  return temp.remove;
}
