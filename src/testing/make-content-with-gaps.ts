import { copyContentWithGaps } from './content-with-gaps.ts';

copyContentWithGaps(process.argv[2] ?? '');
