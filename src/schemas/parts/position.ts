import { z } from 'astro/zod';
import { described } from './meta.ts';

/** A place on earth, in degrees; two decimals tell about a kilometre. */
export const position = () =>
  described(
    z
      .strictObject({
        lat: described(z.number().min(-90).max(90), 'Latitude, north is positive', 'Vĩ độ'),
        lon: described(z.number().min(-180).max(180), 'Longitude, east is positive', 'Kinh độ'),
      })
      .optional(),
    'Where it lies, in degrees',
    'Vị trí, tính bằng độ',
  );
