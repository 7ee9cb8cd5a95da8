import { isLocale, locales, type Locale } from '../config/locales.ts';
import { searchHref } from '../lib/href.ts';
import { resultOf } from '../lib/search/result.ts';
import { sayCount, type SearchWords } from '../lib/search/search-words.ts';
import { writeState } from '../lib/search/search-state.ts';
import { fetchWords } from './fetch-words.ts';
import { pageLocale } from './page-locale.ts';
import { partOf, say } from './parts.ts';
import { look } from './search-index.ts';

/** Results of each language that are shown beside their count. */
const shownOf = 3;

/** Looks the query that is in `data-query` up in the indexes of other languages, when asked to. */
class SearchElsewhere extends HTMLElement {
  static readonly observedAttributes = ['data-query'];

  connectedCallback() {
    partOf(this, 'button').addEventListener('click', () => void this.#look());
  }

  attributeChangedCallback() {
    partOf(this, '.search-languages').replaceChildren();
    say(partOf(this, '[role="status"]'));
    partOf(this, 'button').hidden = false;
  }

  /** One language after the other: what is found is shown as it comes. */
  async #look() {
    const { query = '', others = '', loading = '', failed = '' } = this.dataset;
    const status = partOf(this, '[role="status"]');
    const list = partOf(this, '.search-languages');
    const isCurrent = () => query === this.dataset['query'];
    const button = partOf(this, 'button');
    button.hidden = true;
    list.replaceChildren();
    say(status, loading);
    const failures: unknown[] = [];
    for (const other of others.split(' ').filter(isLocale)) {
      try {
        const item = await itemOf(other, query, await fetchWords(pageLocale()));
        if (!isCurrent()) return;
        if (!item) continue;
        list.append(item);
        if (list.childElementCount === 1) list.querySelector('a')?.focus();
      } catch (error) {
        console.error(error);
        failures.push(error);
      }
    }
    if (!isCurrent()) return;
    button.hidden = failures.length === 0;
    const isEmpty = list.childElementCount === 0;
    if (failures.length > 0) say(status, failed);
    else say(status, ...(isEmpty ? [(await fetchWords(pageLocale())).noneElsewhere] : []));
  }
}

/** What a language has for a query; nothing if it has nothing. */
async function itemOf(locale: Locale, query: string, words: SearchWords) {
  const state = { query, filters: {}, sort: 'relevance', isLiteral: false } as const;
  const { hits, instead } = await look(locale, state);
  if (hits.length === 0) return undefined;
  const { spelledBy, name, tag } = locales[locale];
  const fragments = await Promise.all(hits.slice(0, shownOf).map((hit) => hit.data()));
  const item = document.createElement('li');
  const all = link(`${searchHref(locale)}${writeState({ query })}`, name);
  all.lang = tag;
  const count = document.createElement('span');
  const { lang } = document.documentElement;
  count.textContent = sayCount(words, lang, hits.length, instead ?? query);
  const titles = document.createElement('ul');
  titles.lang = tag;
  titles.append(
    ...fragments.map((fragment) => {
      const { href, title } = resultOf(fragment, spelledBy);
      const line = document.createElement('li');
      line.append(link(href, title));
      return line;
    }),
  );
  item.append(all, ' ', count, titles);
  return item;
}

function link(href: string, text: string): HTMLAnchorElement {
  const element = document.createElement('a');
  element.href = href;
  element.textContent = text;
  return element;
}

customElements.define('site-search-elsewhere', SearchElsewhere);
