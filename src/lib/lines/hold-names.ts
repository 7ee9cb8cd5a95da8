import type { Whole } from './find-wholes.ts';

/** Elements whose text is no running text, stretches that are held already, comments, tags; then text. */
const token =
  /<(script|style|svg|title|template|select)\b.*?<\/\1>|<span class="whole">.*?<\/span>|<!--.*?-->|<(?:"[^"]*"|'[^']*'|[^"'>])*>|[^<]+/gs;

/**
 * A page whose running text keeps names, compounds and counted numbers whole. Browsers find the ends of
 * words of a language without spaces in a dictionary, which takes foreign names apart.
 *
 * @param html A built page.
 */
export function holdNames(html: string, findWholes: (text: string) => Whole[]): string {
  return html.replace(token, (found) =>
    found.startsWith('<') ? found : held(found, findWholes(found)),
  );
}

function held(text: string, wholes: readonly Whole[]): string {
  let end = 0;
  const parts = wholes.map((whole) => {
    const before = text.slice(end, whole.start);
    end = whole.end;
    return `${before}<span class="whole">${text.slice(whole.start, whole.end)}</span>`;
  });
  return parts.join('') + text.slice(end);
}
