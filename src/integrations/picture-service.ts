import type { LocalImageService } from 'astro';
import sharpService from 'astro/assets/services/sharp';
import { phoneWidth } from '../lib/picture-size.ts';

/** Screens that show the smaller pictures have finer pixels: what is lost there the eye does not see. */
const phoneQuality = 33;

/** Astro's own service, which encodes what phones fetch a little coarser than the rest. */
const pictureService: LocalImageService = {
  ...sharpService,
  transform: (input, options, config, logger) => {
    const isForPhones = options.format === 'avif' && Number(options.width) <= phoneWidth;
    const quality = isForPhones ? phoneQuality : undefined;
    return sharpService.transform(input, { quality, ...options }, config, logger);
  },
};
export default pictureService;
