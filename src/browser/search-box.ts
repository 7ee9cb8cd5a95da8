import { isComposingKey } from './typing.ts';
import { partOf, say } from './parts.ts';

/**
 * The search box of every page: opens the dialog at a shortcut or a click in the header's field. All that
 * searches is fetched when it is opened, not before.
 */
class SearchBox extends HTMLElement {
  #dialog = partOf(this, 'dialog', HTMLDialogElement);
  #field = partOf(this, '.site-search-form input', HTMLInputElement);

  connectedCallback() {
    if (/Mac|iPhone|iPad/.test(navigator.userAgent)) partOf(this, 'kbd').textContent = '⌘K';
    document.addEventListener('keydown', (event) => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      this.#open();
    });
    this.#field.addEventListener('click', () => {
      this.#open();
    });
    partOf(this, '.search-close').addEventListener('click', () => {
      this.#dialog.close();
    });
    // A click beside the box lands on the dialog itself.
    this.#dialog.addEventListener('click', ({ target }) => {
      if (target === this.#dialog) this.#dialog.close();
    });
    // After a script that could not be fetched, typing asks for it again. A browser that keeps it as failed
    // until the page is left (whatwg/html#6768) still has the form, which leads to the page of results.
    this.#dialog.addEventListener('input', () => void this.#start());
  }

  #open() {
    const typed = partOf(this.#dialog, 'input', HTMLInputElement);
    if (!this.#dialog.open) {
      this.#dialog.showModal();
      if (this.#field.value !== '') typed.value = this.#field.value;
    }
    typed.focus();
    typed.select();
    void this.#start();
  }

  async #start() {
    try {
      const { startSearch } = await import('./quick-search.ts');
      startSearch(this.#dialog);
    } catch (error) {
      console.error(error);
      say(partOf(this.#dialog, '.search-status'), this.#dialog.dataset['failed'] ?? '');
    }
  }
}

/** Ctrl+K or ⌘K; by its place on the keyboard where the layout has no Latin letters. */
function isShortcut(event: KeyboardEvent): boolean {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event;
  const isK = /^[a-z]$/i.test(key) ? key.toLowerCase() === 'k' : code === 'KeyK';
  return isK && ctrlKey !== metaKey && !altKey && !shiftKey && !isComposingKey(event);
}

customElements.define('site-search-box', SearchBox);
