/** What a reader may choose; without a choice the page is as the device has it. */
type Setting = 'theme' | 'text';

/** The choices of text size and colours: shown on the page at once, kept for the next one. */
class ReadingSettings extends HTMLElement {
  connectedCallback() {
    for (const input of this.querySelectorAll('input'))
      input.checked = input.value === (root.dataset[input.name] ?? '');
    this.addEventListener('change', ({ target }) => {
      const { name, value } = target as HTMLInputElement;
      choose(name as Setting, value);
    });
  }
}

const root = document.documentElement;

function choose(name: Setting, value: string) {
  if (value === '') root.removeAttribute(`data-${name}`);
  else root.dataset[name] = value;
  if (name === 'theme') colourBars(value);
  try {
    if (value === '') localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // A reader may forbid pages to keep anything, and the settings then say so.
    root.dataset['kept'] = 'no';
  }
}

/** The browser's own bars follow: of the two colours that the head names, the chosen one holds. */
function colourBars(theme: string) {
  for (const bar of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const { scheme } = bar.dataset;
    const chosen = scheme === theme ? 'all' : 'not all';
    bar.media = theme === '' ? `(prefers-color-scheme: ${String(scheme)})` : chosen;
  }
}

customElements.define('site-reading-settings', ReadingSettings);
