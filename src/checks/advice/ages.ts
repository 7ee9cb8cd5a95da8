import { isDraft, type BundleDocument } from '../bundle.ts';
import { capped, fault, type Fault } from '../catalogue/index.ts';
import { isRecord, recordsOf } from '../schema-tree.ts';

/** Days after which a text is to be looked at again. */
const checkAfter = 365;

/** Occurrences whose days do not lie in the year that they are written down for. */
export function adviseOnYears({ yaml, data }: BundleDocument): Fault[] {
  if (!yaml || !data) return [];
  const isLunar = isRecord(data['rule']) && data['rule']['calendar'] === 'lunar';
  return recordsOf(data['occurrences']).flatMap(({ year, from }, index) => {
    const start = Number(String(from).slice(0, 4));
    const isIn = start === year || (isLunar && start === Number(year) + 1);
    if (isIn) return [];
    const place = yaml.placeOf(['occurrences', index, 'year']);
    return [fault('occurrence-year', place, { year: Number(year), from: String(from) })];
  });
}

/** Dates of an entry that have passed, or that lie ahead, on the day of the build. */
export function adviseOnAges(document: BundleDocument, today: string): Fault[] {
  const { yaml, data } = document;
  if (!yaml || !data || isDraft(document)) return [];
  if (data['archived'] === true || data['withdrawn'] !== undefined) return [];
  const faults: Fault[] = [];
  const looks = (['published', 'checked'] as const).flatMap((field) => {
    const date = data[field];
    return typeof date === 'string' ? [{ field, date }] : [];
  });
  const [published] = looks.filter(({ field }) => field === 'published');
  const last = looks.toSorted((a, b) => (a.date < b.date ? -1 : 1)).at(-1);
  const checked = looks.find(({ field, date }) => field === 'checked' && date > today);
  if (checked)
    faults.push(fault('checked-later', yaml.placeOf(['checked']), { date: checked.date }));
  if (published && published.date > today)
    faults.push(fault('published-later', yaml.placeOf(['published']), { date: published.date }));
  else if (last && daysBetween(last.date, today) > checkAfter)
    faults.push(fault('check-again', yaml.placeOf([last.field]), { date: last.date }));

  const ends = recordsOf(data['occurrences']).map(({ to }) => String(to));
  if (ends.length > 0 && data['rule'] === undefined && ends.every((day) => day < today))
    faults.push(
      fault('event-past', yaml.placeOf(['occurrences']), { date: ends.toSorted().at(-1) ?? '' }),
    );
  for (const list of ['opening', 'incentives'])
    recordsOf(data[list]).forEach(({ until }, index) => {
      if (typeof until === 'string' && until < today)
        faults.push(fault('validity-past', yaml.placeOf([list, index, 'until']), { date: until }));
    });
  return capped(faults);
}

const daysBetween = (from: string, to: string) =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
