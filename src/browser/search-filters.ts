import { filterNames, type SearchState } from '../lib/search/search-state.ts';

type Chosen = Pick<SearchState, 'filters' | 'sort'>;

/** What the form's lists are set to. */
export function readFilters(form: HTMLFormElement): Chosen {
  const valueOf = (name: string) =>
    form.querySelector<HTMLSelectElement>(`select[name="${name}"]`)?.value ?? '';
  const door = valueOf('door');
  const filters = filterNames
    .map((name) => [name, valueOf(name)] as const)
    .filter(([, value]) => value !== '')
    // A section behind another door than the one that was just chosen would find nothing.
    .filter(([name, value]) => name !== 'collection' || isBehind(form, value, door));
  return {
    filters: Object.fromEntries(filters),
    sort: valueOf('sort') === 'date' ? 'date' : 'relevance',
  };
}

/** Sets the form's lists; sections that the chosen door does not lead to cannot be chosen. */
export function showFilters(form: HTMLFormElement, { filters, sort }: Chosen) {
  for (const name of filterNames) setList(form, name, filters[name] ?? '');
  setList(form, 'sort', sort === 'date' ? 'date' : '');
  for (const group of form.querySelectorAll('optgroup'))
    group.disabled = filters.door !== undefined && group.dataset['door'] !== filters.door;
}

/** A value that the list lacks, from a link of long ago, shows as no choice. */
function setList(form: HTMLFormElement, name: string, value: string) {
  const list = form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
  if (!list) return;
  list.value = value;
  if (list.selectedIndex < 0) list.value = '';
}

function isBehind(form: HTMLFormElement, collection: string, door: string): boolean {
  const option = form.querySelector(`option[value="${collection}"]`);
  return door === '' || option?.closest('optgroup')?.dataset['door'] === door;
}
