type Kind<T extends HTMLElement> = new () => T;

/** The element inside another that a selector names. @throws When there is none of that kind. */
export function partOf(whole: HTMLElement, selector: string): HTMLElement;
export function partOf<T extends HTMLElement>(
  whole: HTMLElement,
  selector: string,
  kind: Kind<T>,
): T;
export function partOf(
  whole: HTMLElement,
  selector: string,
  kind: Kind<HTMLElement> = HTMLElement,
): HTMLElement {
  const part = whole.querySelector(selector);
  if (!(part instanceof kind)) throw new Error(`<${whole.localName}> lacks ${selector}`);
  return part;
}

/** Puts sentences into a live region, a line each. */
export function say(region: HTMLElement, ...sentences: readonly string[]) {
  region.replaceChildren(
    ...sentences.map((sentence) => {
      const line = document.createElement('span');
      line.textContent = sentence;
      return line;
    }),
  );
}
