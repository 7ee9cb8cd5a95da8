import { z } from 'astro/zod';
import { bundleFields } from './bundle.ts';
import { described } from './parts/meta.ts';
import { referenceTo, text } from './parts/names.ts';
import type { PictureFile } from './parts/picture.ts';

/** Industrial parks. What a source does not give is left out, and shown as not published. */
export const parkFields = <F extends PictureFile>(file: F) =>
  bundleFields(file, {
    source: {
      landArea: described(
        referenceTo('figures').optional(),
        'Land area: id of a figure',
        'Diện tích: mã số liệu',
      ),
      occupancy: described(
        referenceTo('figures').optional(),
        'Occupancy rate: id of a figure',
        'Tỷ lệ lấp đầy: mã số liệu',
      ),
      formerArea: described(
        referenceTo('areas').optional(),
        'Unit in which it lay before 1 July 2025',
        'Đơn vị hành chính trước ngày 1/7/2025',
      ),
      developer: described(
        text().optional(),
        'Developer, as its name is registered',
        'Chủ đầu tư hạ tầng, theo tên đăng ký',
      ),
      tenants: described(
        z.array(text()).default([]),
        'Companies in the park, as the sources name them',
        'Doanh nghiệp trong khu, theo tên ở nguồn',
      ),
    },
    words: {},
    lists: {
      sectors: {
        about: ['Sectors that it is for', 'Ngành nghề của khu'],
        item: {},
        words: { name: described(text(), 'Name of the sector', 'Tên ngành nghề') },
      },
    },
  });
