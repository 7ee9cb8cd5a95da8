import { encode } from '../lib/search/spelling.ts';
import { resultItem, type Fragment } from './search-results.ts';

interface Pagefind {
  search(query: string): Promise<{ results: Result[] }>;
}

interface Result {
  data(): Promise<Fragment>;
}

const pageSize = 10;

/** The search page: answers the query in the address, keeps the address in step with the field. */
class SearchPage extends HTMLElement {
  #engine: Promise<Pagefind> | undefined;
  #rest: Result[] = [];
  /** Counts searches, so that a slow answer to an older one is dropped. */
  #asked = 0;

  connectedCallback() {
    this.#part('form').addEventListener('submit', (event) => {
      event.preventDefault();
      history.pushState(null, '', `?q=${encodeURIComponent(this.#field.value.trim())}`);
      void this.#search();
    });
    this.#more.addEventListener('click', () => void this.#showMore());
    window.addEventListener('popstate', () => void this.#search());
    void this.#search();
  }

  get #field(): HTMLInputElement {
    return this.#part('input') as HTMLInputElement;
  }

  get #more(): HTMLButtonElement {
    return this.#part('.search-more') as HTMLButtonElement;
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`The search page lacks ${selector}`);
    return part;
  }

  #say(...sentences: string[]) {
    this.#part('.search-status').replaceChildren(
      ...sentences.map((sentence) => {
        const line = document.createElement('span');
        line.textContent = sentence;
        return line;
      }),
    );
  }

  /** Nothing of the search is fetched before there is something to look for. */
  async #search() {
    const asked = ++this.#asked;
    const query = (new URLSearchParams(location.search).get('q') ?? '').trim();
    this.#field.value = query;
    keepInSwitch(location.search);
    this.#part('.search-results').replaceChildren();
    this.#more.hidden = true;
    const { loading = '', failed = '' } = this.dataset;
    this.#say(...(query === '' ? [] : [loading]));
    if (query === '') return;
    try {
      const { results } = await (await this.#load()).search(encode(query));
      if (asked !== this.#asked) return;
      this.#rest = results;
      await this.#append(asked);
      if (asked === this.#asked) this.#say(...this.#summary(results.length, query));
    } catch (error) {
      this.#engine = undefined;
      console.error(error);
      if (asked === this.#asked) this.#say(failed);
    }
  }

  #load(): Promise<Pagefind> {
    const address = `${this.dataset['index'] ?? ''}pagefind.js`;
    this.#engine ??= import(/* @vite-ignore */ address) as Promise<Pagefind>;
    return this.#engine;
  }

  #summary(count: number, query: string): string[] {
    const { count: forms = '{}', none = '', advice = '' } = this.dataset;
    if (count === 0) return [none.replace('{{query}}', () => query), advice];
    const templates = JSON.parse(forms) as Record<string, string>;
    const lang = document.documentElement.lang;
    const form = templates[new Intl.PluralRules(lang).select(count)] ?? templates['other'] ?? '';
    const number = new Intl.NumberFormat(lang).format(count);
    return [form.replace('{{count}}', number).replace('{{query}}', () => query)];
  }

  /** Shows the next results; the keyboard goes on at the first of them. */
  async #showMore() {
    this.#more.disabled = true;
    const first = await this.#append(this.#asked);
    this.#more.disabled = false;
    first?.querySelector('a')?.focus();
  }

  async #append(asked: number): Promise<HTMLLIElement | undefined> {
    const found = await Promise.all(this.#rest.slice(0, pageSize).map((result) => result.data()));
    if (asked !== this.#asked) return undefined;
    const items = found.map(resultItem);
    this.#part('.search-results').append(...items);
    this.#rest = this.#rest.slice(pageSize);
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
