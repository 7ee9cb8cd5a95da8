/** Name of the place in a list page that a filter’s link leads to. */
export const filterId = (list: string, choice: string) => `${list}-${choice}`;

/**
 * Style rules by which the links of a list filter it without script: while the address names a choice, the
 * entries without it are hidden. The choices are ids, so that no sign needs escaping.
 */
export function filterStyle(list: string, choices: readonly { id: string }[]): string {
  return choices
    .flatMap(({ id }) => {
      const chosen = `.filtered:has(#${filterId(list, id)}:target)`;
      return [
        `${chosen} .cards>:not([data-facets~="${id}"]){display:none}`,
        `${chosen} a[href="#${filterId(list, id)}"]{background:var(--text);color:var(--ground)}`,
      ];
    })
    .join('');
}
