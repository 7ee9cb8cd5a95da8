import { readOptions } from './options.ts';
import { findPrints, makePrint } from './prints/masters.ts';

// `cover.print.svg` -> `cover.webp`, for every print below the content folder.
readOptions('prints');
const { contentDir } = await import('../config/environment.ts');

for (const source of await findPrints(contentDir)) {
  const { ok, line } = await makePrint(source, contentDir);
  if (ok) console.log(line);
  else {
    console.error(line);
    process.exitCode = 1;
  }
}
