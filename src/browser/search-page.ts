import type { Hit } from '../lib/search/engine.ts';
import { fill, sayCount } from '../lib/search/search-words.ts';
import { readState, tidyQuery, writeState, type SearchState } from '../lib/search/search-state.ts';
import { fetchWords } from './fetch-words.ts';
import { pageLocale } from './page-locale.ts';
import { partOf, say } from './parts.ts';
import './search-elsewhere.ts';
import { readFilters, showFilters } from './search-filters.ts';
import { look } from './search-index.ts';
import { keepPlace, readPlace, returnTo } from './search-place.ts';
import { resultItems } from './search-results.ts';

const pageSize = 10;

/** The search page: answers the search in the address, and keeps the address in step with the form. */
class SearchPage extends HTMLElement {
  readonly #locale = pageLocale();
  #form = partOf(this, 'form', HTMLFormElement);
  #field = partOf(this, 'input[type="search"]', HTMLInputElement);
  #status = partOf(this, '.search-status');
  #results = partOf(this, '.search-results');
  #more = partOf(this, '.search-more', HTMLButtonElement);
  #rest: readonly Hit[] = [];
  /** Counts searches, so that a slow answer to an older one is dropped. */
  #asked = 0;

  connectedCallback() {
    // Results come late: the browser would scroll before they are there.
    history.scrollRestoration = 'manual';
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask();
    });
    this.#form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) this.#ask();
    });
    this.#more.addEventListener('click', () => void this.#showMore());
    this.#results.addEventListener('click', ({ target }) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link) keepPlace(this.#results, link);
    });
    addEventListener('scrollend', () => {
      keepPlace(this.#results);
    });
    addEventListener('popstate', () => void this.#search());
    const typed = this.#field.value;
    void this.#search();
    // What was written before this script came stays.
    if (this.#field.value === '') this.#field.value = typed;
  }

  /** Puts what is asked for into the address, where links and the way back find it, and searches. */
  #ask() {
    const query = tidyQuery(this.#field.value);
    const address = writeState({ query, ...readFilters(this.#form) });
    history.pushState(null, '', `${location.pathname}${address}`);
    void this.#search();
  }

  /** Nothing of the search is fetched before there is something to look for. */
  async #search() {
    const asked = ++this.#asked;
    const state = readState(location.search);
    this.#field.value = state.query;
    showFilters(this.#form, state);
    keepInSwitch(location.search);
    this.#clear(state.query === '' ? 'idle' : 'busy');
    const { loading = '', failed = '' } = this.dataset;
    say(this.#status, ...(state.query === '' ? [] : [loading]));
    if (state.query === '') return;
    try {
      await this.#answer(state, () => asked === this.#asked);
    } catch (error) {
      console.error(error);
      if (asked !== this.#asked) return;
      this.#clear('failed');
      say(this.#status, failed);
    }
  }

  #clear(state: 'idle' | 'busy' | 'failed') {
    this.dataset['state'] = state;
    this.#rest = [];
    this.#results.replaceChildren();
    this.#more.hidden = true;
    partOf(this, '.search-corrected').hidden = true;
    partOf(this, '.search-help').hidden = true;
  }

  async #answer(state: SearchState, isCurrent: () => boolean) {
    const place = readPlace();
    const [words, { hits, instead }] = await Promise.all([
      fetchWords(this.#locale),
      look(this.#locale, state),
    ]);
    if (!isCurrent()) return;
    this.#rest = hits;
    await this.#append(isCurrent, Math.max(place?.shown ?? 0, pageSize));
    if (!isCurrent()) return;
    this.dataset['state'] = hits.length > 0 ? 'found' : 'none';
    const shown = instead ?? state.query;
    const count = sayCount(words, document.documentElement.lang, hits.length, shown);
    const corrected = instead === undefined ? [] : [fill(words.corrected, { query: instead })];
    say(this.#status, ...corrected, count, ...(hits.length > 0 ? [] : [this.#advice]));
    this.#offer(state, instead === undefined ? undefined : words.asTyped);
    if (hits.length === 0) this.#help(state);
    if (place) returnTo(this.#results, place);
  }

  get #advice(): string {
    return this.dataset['advice'] ?? '';
  }

  /** Where a query was corrected: the way to what it finds as it was typed. */
  #offer(state: SearchState, asTyped: string | undefined) {
    const line = partOf(this, '.search-corrected');
    line.hidden = asTyped === undefined;
    const link = partOf(line, 'a', HTMLAnchorElement);
    link.href = `${location.pathname}${writeState({ ...state, isLiteral: true })}`;
    link.textContent = asTyped === undefined ? '' : fill(asTyped, { query: state.query });
  }

  #help(state: SearchState) {
    const help = partOf(this, '.search-help');
    help.hidden = false;
    const isNarrowed = Object.keys(state.filters).length > 0;
    partOf(help, '.search-unfiltered').hidden = !isNarrowed;
    const unfiltered = partOf(help, '.search-unfiltered a', HTMLAnchorElement);
    unfiltered.href = `${location.pathname}${writeState({ query: state.query })}`;
    partOf(help, 'site-search-elsewhere').dataset['query'] = state.query;
  }

  /** Shows the next results; the keyboard goes on at the first of them. */
  async #showMore() {
    const asked = this.#asked;
    this.#more.disabled = true;
    const first = await this.#append(() => asked === this.#asked, pageSize);
    this.#more.disabled = false;
    first?.querySelector('a')?.focus();
  }

  async #append(isCurrent: () => boolean, count: number): Promise<HTMLLIElement | undefined> {
    const words = await fetchWords(this.#locale);
    const items = await resultItems(this.#rest.slice(0, count), this.#locale, words);
    if (!isCurrent()) return undefined;
    this.#results.append(...items);
    this.#rest = this.#rest.slice(count);
    this.#more.hidden = this.#rest.length === 0;
    return items[0];
  }
}

/** The language switch leads to the same search. */
function keepInSwitch(search: string) {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a'))
    link.search = search;
}

customElements.define('site-search-page', SearchPage);
