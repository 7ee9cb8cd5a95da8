import { readOptions, stop } from './options.ts';

const { paths, values } = readOptions('reviewed');
/** One of the commonest family names, then one to three others: a person, no office. */
const personName =
  /^(?:(?:Ông|Bà|Anh|Chị) )?(?:Nguyễn|Trần|Lê|Phạm|Huỳnh|Hoàng|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Ngô|Dương|Lý)(?: \p{Lu}\p{L}*){1,3}$/u;
// macOS gives accents decomposed, which content may not hold.
const by = (values.by ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();

if (paths.length === 0)
  stop(
    'Ghi các bài đã có người đọc / Name the texts that a person has read: npm run reviewed -- places/x/index.vi.mdx --by "Phòng Thông tin đối ngoại"',
  );
const isPerson = personName.test(by);
if (by === '' || isPerson || /\p{Cc}/u.test(by))
  stop(
    `${isPerson ? 'Đây là tên riêng / This is a person’s name' : 'Thiếu vai trò của người đã đọc / The role of who read it is missing'}. Ghi vai trò, không ghi tên riêng / Give a role, no person’s name: --by "Phòng Thông tin đối ngoại"`,
  );

const { buildDate, contentDir } = await import('../config/environment.ts');
const { whyNotDated } = await import('./build-day.ts');
const reason = whyNotDated(buildDate);
if (reason) stop(reason);

const { recordReview } = await import('./record-review.ts');
const { reportRefusal } = await import('./refusal.ts');
for (const file of paths) {
  const outcome = recordReview(contentDir, file, { by, date: buildDate });
  if ('refusal' in outcome) {
    reportRefusal(file, outcome);
    continue;
  }
  console.log(
    `${file}: đã ghi có người đọc / recorded as read by a person: translation.reviewed ${outcome.reviewed}, ${by}`,
  );
  if (outcome.isOutdated)
    console.log(
      '  Bản dịch này đã cũ: bản gốc đã thay đổi. Sửa theo bản gốc, chạy npm run translated, rồi rà soát lại.\n' +
        '  This translation is out of date: its source has changed. Bring it up to date, run npm run translated, and review it again.',
    );
}
