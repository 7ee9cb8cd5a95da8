import { decode, encode } from '../lib/search/spelling.ts';

interface Fragment {
  url: string;
  excerpt: string;
  meta: { title?: string };
}

interface Pagefind {
  options(options: { excerptLength?: number }): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<Fragment> }[] }>;
}

const pageSize = 10;

/** The search page: answers the query in the address, keeps the address in step with the field. */
class SearchPage extends HTMLElement {
  #engine: Promise<Pagefind> | undefined;
  #results: { data(): Promise<Fragment> }[] = [];
  #shown = 0;

  connectedCallback() {
    const form = this.#part('form');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      history.pushState(null, '', `?q=${encodeURIComponent(this.#field.value.trim())}`);
      void this.#search();
    });
    this.#part('.search-more').addEventListener('click', () => void this.#showMore());
    window.addEventListener('popstate', () => void this.#search());
    void this.#search();
  }

  get #field(): HTMLInputElement {
    return this.#part('input') as HTMLInputElement;
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`The search page lacks ${selector}`);
    return part;
  }

  #say(text: string) {
    this.#part('.search-status').textContent = text;
  }

  /** Nothing of the search is fetched before there is something to look for. */
  async #search() {
    const query = (new URLSearchParams(location.search).get('q') ?? '').trim();
    this.#field.value = query;
    keepInSwitch(location.search);
    this.#part('.search-results').replaceChildren();
    this.#part('.search-more').hidden = true;
    this.#say(query === '' ? '' : (this.dataset['loading'] ?? ''));
    if (query === '') return;
    try {
      const { results } = await (await this.#load()).search(encode(query));
      this.#results = results;
      this.#shown = 0;
      await this.#showMore();
      this.#say(this.#summary(results.length, query));
    } catch (error) {
      this.#engine = undefined;
      console.error(error);
      this.#say(this.dataset['failed'] ?? '');
    }
  }

  #load(): Promise<Pagefind> {
    const address = `${this.dataset['index'] ?? ''}pagefind.js`;
    this.#engine ??= import(/* @vite-ignore */ address) as Promise<Pagefind>;
    return this.#engine;
  }

  #summary(count: number, query: string): string {
    const { count: forms = '{}', none = '', advice = '' } = this.dataset;
    if (count === 0) return `${none.replace('{{query}}', () => query)} ${advice}`;
    const templates = JSON.parse(forms) as Record<string, string>;
    const lang = document.documentElement.lang;
    const form = templates[new Intl.PluralRules(lang).select(count)] ?? templates['other'] ?? '';
    return form
      .replace('{{count}}', new Intl.NumberFormat(lang).format(count))
      .replace('{{query}}', () => query);
  }

  async #showMore() {
    const next = this.#results.slice(this.#shown, this.#shown + pageSize);
    const found = await Promise.all(next.map((result) => result.data()));
    this.#part('.search-results').append(...found.map(resultItem));
    this.#shown += next.length;
    this.#part('.search-more').hidden = this.#shown >= this.#results.length;
  }
}

/** The language switch leads to the same search. */
function keepInSwitch(search: string) {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a'))
    link.search = search;
}

function resultItem({ url, excerpt, meta }: Fragment): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = decode(meta.title ?? url);
  const words = document.createElement('p');
  words.append(...excerptParts(excerpt));
  item.append(link, words);
  return item;
}

/** An excerpt's text and marked words; everything else in it is shown as text, never as markup. */
function excerptParts(excerpt: string): Node[] {
  return excerpt.split(/<mark>(.*?)<\/mark>/g).map((piece, index) => {
    const text = decode(unescaped(piece).replaceAll('\u200B', ''));
    if (index % 2 === 0) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

// Pagefind escapes these three in excerpts.
const unescaped = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

customElements.define('site-search-page', SearchPage);
