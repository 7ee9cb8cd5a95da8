import { z } from 'astro/zod';
import { bundleFields } from './bundle.ts';
import { actList, itsSources, validity } from './parts/act.ts';
import { contactList } from './parts/contact.ts';
import { partialDate } from './parts/dates.ts';
import { distanceList } from './parts/distances.ts';
import { inOrder } from './parts/lists.ts';
import { described } from './parts/meta.ts';
import { referenceTo, text } from './parts/names.ts';
import type { PictureFile } from './parts/picture.ts';
import { position } from './parts/position.ts';
import * as quantity from './parts/quantity.ts';

/** Supplies that an investor asks for; each has a name in every dictionary (`utility.*`). */
export const utilityKinds = ['power', 'water', 'wastewater', 'gas', 'telecom'] as const;

/** What a tenant pays the developer for; each has a name in every dictionary (`cost.*`). */
export const costKinds = ['land', 'factory', 'management'] as const;

/** Industrial parks. What a source does not give is left out, and shown as not published. */
export const parkFields = <F extends PictureFile>(file: F) =>
  bundleFields(file, {
    source: {
      landArea: described(
        quantity.surface().optional(),
        'Land area: id of a figure',
        'Diện tích: mã số liệu',
      ),
      leasableLeft: described(
        quantity.surface().optional(),
        'Leasable area left: id of a figure',
        'Diện tích còn cho thuê: mã số liệu',
      ),
      occupancy: described(
        quantity.share().optional(),
        'Occupancy rate: id of a figure',
        'Tỷ lệ lấp đầy: mã số liệu',
      ),
      investment: described(
        quantity.money().optional(),
        'Investment in its infrastructure: id of a figure',
        'Vốn đầu tư hạ tầng: mã số liệu',
      ),
      projects: described(
        quantity.count().optional(),
        'Projects in it: id of a figure',
        'Số dự án: mã số liệu',
      ),
      workers: described(
        quantity.headcount().optional(),
        'People who work in it: id of a figure',
        'Số lao động: mã số liệu',
      ),
      established: described(
        partialDate().optional(),
        'When it was approved or set up',
        'Thời điểm thành lập hoặc được chấp thuận',
      ),
      formerArea: described(
        referenceTo('areas').optional(),
        'Unit in which it lay before the units changed',
        'Đơn vị hành chính trước khi sắp xếp lại',
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
      position: position(),
    },
    words: {},
    lists: {
      sectors: {
        about: ['Sectors that it is for', 'Ngành nghề của khu'],
        item: {},
        words: { name: described(text(), 'Name of the sector', 'Tên ngành nghề') },
      },
      utilities: {
        about: ['Supplies: capacity and price', 'Hạ tầng kỹ thuật: công suất và giá'],
        item: {
          kind: described(z.enum(utilityKinds), 'Which supply', 'Loại hạ tầng'),
          capacity: described(
            quantity.capacity().optional(),
            'Capacity: id of a figure',
            'Công suất: mã số liệu',
          ),
          price: described(
            quantity.tariff().optional(),
            'Price: id of a figure',
            'Giá: mã số liệu',
          ),
        },
        words: { text: described(text().optional(), 'What else there is to say', 'Nói thêm') },
      },
      costs: {
        about: ['Rents and fees', 'Giá thuê và phí'],
        item: {
          kind: described(z.enum(costKinds), 'What it is paid for', 'Trả cho khoản gì'),
          figure: described(quantity.rent(), 'Price: id of a figure', 'Giá: mã số liệu'),
        },
        words: { text: described(text().optional(), 'On what terms', 'Điều kiện kèm theo') },
      },
      distances: distanceList(),
      labour: {
        about: [
          'People to hire around it, and their pay',
          'Nguồn lao động quanh khu và tiền lương',
        ],
        item: {
          headcount: described(
            quantity.headcount().optional(),
            'How many: id of a figure',
            'Số người: mã số liệu',
          ),
          wage: described(
            quantity.wage().optional(),
            'Pay: id of a figure',
            'Tiền lương: mã số liệu',
          ),
        },
        words: { text: described(text(), 'Who they are', 'Là những ai') },
      },
      incentives: {
        about: ['Incentives, with the days they hold', 'Ưu đãi, kèm thời gian hiệu lực'],
        item: { ...validity(), sources: itsSources() },
        words: { text: described(text(), 'Which incentive, for whom', 'Ưu đãi gì, cho ai') },
        rules: [inOrder],
      },
      acts: actList(['Legal acts on the park', 'Văn bản pháp lý về khu']),
      contacts: contactList(),
    },
  });
