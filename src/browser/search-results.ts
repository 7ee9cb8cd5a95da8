import { doorOf, isCollection } from '../config/doors.ts';
import { locales, type Locale } from '../config/locales.ts';
import type { Hit } from '../lib/search/engine.ts';
import type { ExcerptPiece } from '../lib/search/excerpt.ts';
import { resultOf, type Result } from '../lib/search/result.ts';
import type { SearchWords } from '../lib/search/search-words.ts';

/** How a list shows its results. */
interface Manner {
  /** Sections of a page at most. */
  readonly sections: number;
  /** What holds the titles of pages, and of sections. */
  readonly titles: readonly ['h3', 'h4'] | readonly ['p', 'p'];
}

/** Items for a list of results, in the order of the hits. */
export async function resultItems(
  hits: readonly Hit[],
  locale: Locale,
  words: SearchWords,
  manner: Manner = { sections: 3, titles: ['h3', 'h4'] },
): Promise<HTMLLIElement[]> {
  const fragments = await Promise.all(hits.map((hit) => hit.data()));
  return fragments.map((fragment) => {
    return resultItem(resultOf(fragment, locales[locale].spelledBy), words, manner);
  });
}

function resultItem(result: Result, words: SearchWords, manner: Manner): HTMLLIElement {
  const { href, title, excerpt, collection = '', image, isMachineMade } = result;
  const [pageTitle, sectionTitle] = manner.titles;
  const sections = result.sections.slice(0, manner.sections);
  const item = make('li', 'search-result');
  if (isCollection(collection)) item.classList.add(doorOf(collection));
  if (!isMachineMade) item.classList.add('by-person');
  const body = make('div', 'search-words');
  body.append(titleLink(pageTitle, href, title));
  const place = words.places[collection];
  if (place !== undefined || isMachineMade) {
    const line = make('p', 'search-place');
    if (place !== undefined) line.append(make('span', '', place));
    if (isMachineMade) line.append(make('span', 'search-mark', words.machineMade));
    body.append(line);
  }
  body.append(excerptLine(excerpt));
  if (sections.length > 0) body.append(sectionList(sections, sectionTitle));
  item.append(thumbnail(image), body);
  return item;
}

function sectionList(sections: Result['sections'], title: Manner['titles'][1]): HTMLUListElement {
  const list = make('ul', 'search-sections');
  list.append(
    ...sections.map(({ href, title: name, excerpt }) => {
      const item = make('li');
      item.append(titleLink(title, href, name));
      if (excerpt.length > 0) item.append(excerptLine(excerpt));
      return item;
    }),
  );
  return list;
}

function titleLink(tag: Manner['titles'][number], href: string, title: string): HTMLElement {
  const link = make('a');
  // Where no space parts words, a line ends best behind a comma or a colon.
  link.append(...title.split(/(?<=[，：；、])/u).map((clause) => make('span', 'clause', clause)));
  link.href = href;
  const holder = make(tag, 'search-name');
  holder.append(link);
  return holder;
}

/** The picture of a page, which says nothing that its title does not; without one, its colour stands there. */
function thumbnail(image: string | undefined): HTMLElement {
  const frame = make('div', 'search-thumb');
  if (image === undefined) return frame;
  const picture = make('img');
  Object.assign(picture, { alt: '', width: 120, height: 80, loading: 'lazy', decoding: 'async' });
  picture.src = image;
  frame.append(picture);
  return frame;
}

function excerptLine(pieces: readonly ExcerptPiece[]): HTMLElement {
  const line = make('p', 'search-excerpt');
  line.append(
    ...pieces.flatMap(({ text, isFound }) =>
      isFound ? make('mark', '', text) : withEndings(text),
    ),
  );
  return line;
}

/** A text in which an ending of Korean stays with what closes the word before it. */
const withEndings = (text: string): (string | HTMLElement)[] =>
  text
    .split(/([\p{Pe}\p{Pf}]\p{sc=Hang}+)/u)
    .map((part, place) => (place % 2 === 1 ? make('span', 'whole', part) : part));

function make<K extends keyof HTMLElementTagNameMap>(tag: K, name = '', text = '') {
  const element = document.createElement(tag);
  if (name !== '') element.className = name;
  if (text !== '') element.textContent = text;
  return element;
}
