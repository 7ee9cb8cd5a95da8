/** Lets a reader see a picture in the size of the window, with its caption; fetches nothing before that. */
class PictureZoom extends HTMLElement {
  connectedCallback() {
    const button = this.#button('zoom-open', this.dataset['enlarge'] ?? '');
    button.setAttribute('aria-haspopup', 'dialog');
    button.addEventListener('click', () => {
      this.#open();
    });
    // A press on the picture itself does the same; the browser's own menu for it stays.
    this.querySelector('img')?.addEventListener('click', () => {
      button.focus({ preventScroll: true });
      this.#open();
    });
    this.append(button);
  }

  #button(className: string, label: string): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = className;
    button.ariaLabel = label;
    button.title = label;
    return button;
  }

  #open() {
    const picture = this.querySelector('picture');
    if (!picture) throw new Error('There is no picture to enlarge');
    const dialog = document.createElement('dialog');
    dialog.className = 'zoom';
    const close = this.#button('zoom-close', this.dataset['close'] ?? '');
    const figure = document.createElement('figure');
    figure.append(largest(picture));
    const caption = this.closest('figure')?.querySelector('figcaption');
    if (caption) figure.append(caption.cloneNode(true));
    dialog.ariaLabel = picture.querySelector('img')?.alt ?? '';
    dialog.append(close, figure);
    dialog.addEventListener('click', ({ target }) => {
      if (target === dialog || target === close) dialog.close();
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
    });
    this.append(dialog);
    dialog.showModal();
  }
}

/** A copy of a picture for which the browser takes the widest file that there is. */
function largest(picture: HTMLPictureElement): Node {
  const copy = picture.cloneNode(true) as HTMLPictureElement;
  const image = copy.querySelector('img');
  for (const part of copy.querySelectorAll('source, img'))
    part.setAttribute('sizes', `${image?.getAttribute('width') ?? ''}px`);
  image?.removeAttribute('loading');
  return copy;
}

customElements.define('site-picture-zoom', PictureZoom);
