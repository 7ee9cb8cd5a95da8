import { isComposingKey } from './typing.ts';

/**
 * Arrow keys lead from the field through the links of a dialog and back, in a circle; a letter typed at a
 * link goes into the field.
 */
export function moveByArrows(dialog: HTMLElement, field: HTMLInputElement) {
  dialog.addEventListener('keydown', (event) => {
    if (isComposingKey(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      move(dialog, field, step);
    } else if (event.target instanceof HTMLAnchorElement && /^\P{Z}$/u.test(event.key))
      field.focus();
  });
}

function move(dialog: HTMLElement, field: HTMLInputElement, step: number) {
  const links = [...dialog.querySelectorAll('a')].filter((link) => link.checkVisibility());
  const stops: HTMLElement[] = [field, ...links];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops.at((Math.max(at, 0) + step) % stops.length);
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}
