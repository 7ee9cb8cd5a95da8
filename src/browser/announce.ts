/** Says something to the reader in the status line of the group that an element stands in. */
export function announce(element: Element, text: string) {
  const status = element.closest('[role="group"]')?.querySelector('[role="status"]');
  if (!status) throw new Error('There is no status line to say it in');
  status.textContent = '';
  // A screen reader says the same words again only if they were away in between.
  requestAnimationFrame(() => (status.textContent = text));
}
