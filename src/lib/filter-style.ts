/** Name of the place in a list page that a filter’s link leads to. */
export const filterId = (list: string, choice: string) => `${list}-${choice}`;

/** How many choices the rules are written for at least: lists that have fewer share one text of rules. */
const step = 12;

/**
 * Style rules by which the links of a list filter it without script: while the address names a choice, the
 * entries that are not in it are hidden. A choice is known by its place among them, from 1, as an entry's
 * `data-choices` says it: so few texts of rules serve all lists, and the policy names few hashes.
 */
export function filterStyle(choices: number): string {
  const places = Array.from({ length: Math.ceil(choices / step) * step }, (_, index) => index + 1);
  return places
    .map((place) => {
      // The first link is that to all.
      const chosen = `.filtered:has(.filters li:nth-child(${String(place + 1)}):target)`;
      return `${chosen} .cards>:not([data-choices~="${String(place)}"]){display:none}`;
    })
    .join('');
}
