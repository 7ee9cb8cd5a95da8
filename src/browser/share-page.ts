import { pageAddress } from './page-address.ts';

/** A button that hands the page to the device's own way of sharing. */
class SharePage extends HTMLElement {
  connectedCallback() {
    this.querySelector('button')?.addEventListener('click', () => void this.#share());
  }

  async #share() {
    try {
      await navigator.share({ title: document.title, url: pageAddress() });
    } catch (error) {
      // The reader thought better of it.
      if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
    }
  }
}

customElements.define('site-share', SharePage);
