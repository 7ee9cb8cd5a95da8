import { searchHref } from '../lib/href.ts';
import { readState, tidyQuery, writeState } from '../lib/search/search-state.ts';
import { fill, sayCount } from '../lib/search/search-words.ts';
import { fetchWords } from './fetch-words.ts';
import { pageLocale } from './page-locale.ts';
import { partOf, say } from './parts.ts';
import { moveByArrows } from './search-arrows.ts';
import { look, openIndex } from './search-index.ts';
import { resultItems } from './search-results.ts';
import { isComposing, onTyped } from './typing.ts';

/** Results that the box shows; the page has the others. */
const shownAtMost = 6;

const started = new WeakSet<HTMLDialogElement>();

/** Makes the dialog answer as its reader types; fetches the index, and looks up what is typed already. */
export function startSearch(dialog: HTMLDialogElement) {
  if (started.has(dialog)) return;
  started.add(dialog);
  const box = new QuickSearch(dialog);
  const field = partOf(dialog, 'input', HTMLInputElement);
  moveByArrows(dialog, field);
  onTyped(field, (typed) => void box.answer(typed));
  void box.answer(isComposing(field) ? '' : field.value);
}

class QuickSearch {
  readonly #locale = pageLocale();
  readonly #dialog: HTMLDialogElement;
  readonly #status: HTMLElement;
  readonly #results: HTMLElement;
  readonly #all: HTMLAnchorElement;
  /** Counts searches, so that a slow answer to an older one is dropped. */
  #asked = 0;
  #answered = '';

  constructor(dialog: HTMLDialogElement) {
    this.#dialog = dialog;
    this.#status = partOf(dialog, '.search-status');
    this.#results = partOf(dialog, '.search-results');
    this.#all = partOf(dialog, '.search-all', HTMLAnchorElement);
  }

  async answer(typed: string) {
    const query = tidyQuery(typed);
    if (query !== '' && query === this.#answered) return;
    const asked = ++this.#asked;
    this.#answered = query;
    const { loading = '', failed = '' } = this.#dialog.dataset;
    if (query === '') this.#clear('idle');
    else {
      this.#dialog.dataset['state'] = 'busy';
      say(this.#status, loading);
    }
    try {
      if (query === '') await openIndex(this.#locale);
      else await this.#find(query, () => asked === this.#asked);
    } catch (error) {
      console.error(error);
      if (asked !== this.#asked) return;
      this.#answered = '';
      this.#clear('failed');
      say(this.#status, failed);
    }
  }

  #clear(state: 'idle' | 'failed') {
    this.#dialog.dataset['state'] = state;
    this.#results.replaceChildren();
    this.#all.hidden = true;
    say(this.#status);
  }

  async #find(query: string, isCurrent: () => boolean) {
    const address = writeState({ query });
    const [words, { hits, instead }] = await Promise.all([
      fetchWords(this.#locale),
      look(this.#locale, readState(address)),
    ]);
    const first = hits.slice(0, shownAtMost);
    const items = await resultItems(first, this.#locale, words, {
      sections: 2,
      titles: ['p', 'p'],
    });
    if (!isCurrent()) return;
    this.#results.replaceChildren(...items);
    this.#dialog.dataset['state'] = hits.length > 0 ? 'found' : 'none';
    const { lang } = document.documentElement;
    const count = sayCount(words, lang, hits.length, instead ?? query);
    const corrected = instead === undefined ? [] : [fill(words.corrected, { query: instead })];
    say(this.#status, ...corrected, count);
    this.#all.hidden = false;
    this.#all.href = `${searchHref(this.#locale)}${address}`;
    this.#all.textContent = hits.length > 0 ? words.all : words.help;
  }
}
