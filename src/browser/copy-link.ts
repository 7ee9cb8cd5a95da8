import { announce } from './announce.ts';
import { pageAddress } from './page-address.ts';

/** A button that puts the page's address on the clipboard and says so. */
class CopyLink extends HTMLElement {
  connectedCallback() {
    this.querySelector('button')?.addEventListener('click', () => void this.#copy());
  }

  async #copy() {
    const { copied = '', failed = '' } = this.dataset;
    const address = pageAddress();
    // A page that came without encryption has no clipboard; a reader may forbid it.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    const isCopied = await clipboard?.writeText(address).then(
      () => true,
      () => false,
    );
    announce(this, isCopied ? copied : failed.replace('{{address}}', () => address));
  }
}

customElements.define('site-copy-link', CopyLink);
