import { chooseVoice } from '../lib/choose-voice.ts';
import { speechParts } from '../lib/speech-parts.ts';
import { announce } from './announce.ts';
import { listSpokenTexts } from './spoken-texts.ts';

/**
 * Buttons that let the browser's own voice read the article; seen only where it has one of the article's
 * language. Pausing falls silent and remembers the part: Android's own pause cannot be taken back.
 */
class ReadAloud extends HTMLElement {
  #voice: SpeechSynthesisVoice | undefined;
  #parts: string[] = [];
  #next = 0;
  /** What is being read; kept, since Chromium forgets to tell the end of one that nobody holds. */
  #utterance: SpeechSynthesisUtterance | undefined;

  connectedCallback() {
    this.#toggle.addEventListener('click', () => {
      if (this.#utterance) this.#fallSilent();
      else this.#start();
    });
    this.#stop.addEventListener('click', () => {
      this.#finish();
      this.#toggle.focus();
    });
    speechSynthesis.addEventListener('voiceschanged', () => {
      this.#offer();
    });
    // Chromium reads on when the page is left.
    addEventListener('pagehide', () => {
      this.#finish();
    });
    this.#offer();
  }

  get #toggle(): HTMLButtonElement {
    return this.#part('[data-toggle]');
  }

  get #stop(): HTMLButtonElement {
    return this.#part('[data-stop]');
  }

  #part(selector: string): HTMLButtonElement {
    const part = this.querySelector<HTMLButtonElement>(selector);
    if (!part) throw new Error(`Reading aloud lacks ${selector}`);
    return part;
  }

  /** Browsers tell their voices some time after the page is there. */
  #offer() {
    this.#voice = chooseVoice(speechSynthesis.getVoices(), this.dataset['language'] ?? '');
    this.toggleAttribute('data-ready', this.#voice !== undefined);
  }

  #start() {
    if (this.#parts.length === 0) {
      const article = this.closest('article');
      if (!article) throw new Error('There is no article to read');
      this.#parts = speechParts(listSpokenTexts(article), this.dataset['language'] ?? '');
      const { voice = '' } = this.dataset;
      announce(
        this,
        voice.replace('{{voice}}', () => this.#voice?.name ?? ''),
      );
    }
    // Something that another page left unfinished would hold this up.
    speechSynthesis.cancel();
    this.#stop.hidden = false;
    this.#read();
  }

  #read() {
    const part = this.#parts[this.#next];
    if (part === undefined || !this.#voice) {
      this.#finish();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(part);
    utterance.voice = this.#voice;
    utterance.lang = this.#voice.lang;
    utterance.addEventListener('end', () => {
      if (utterance !== this.#utterance) return;
      this.#next += 1;
      this.#read();
    });
    utterance.addEventListener('error', () => {
      if (utterance !== this.#utterance) return;
      announce(this, this.dataset['failed'] ?? '');
      this.#finish();
    });
    this.#utterance = utterance;
    this.#toggle.textContent = this.dataset['pause'] ?? '';
    speechSynthesis.speak(utterance);
  }

  #fallSilent() {
    this.#utterance = undefined;
    speechSynthesis.cancel();
    this.#toggle.textContent = this.dataset['resume'] ?? '';
  }

  #finish() {
    if (this.#stop.hidden) return;
    this.#fallSilent();
    this.#parts = [];
    this.#next = 0;
    this.#stop.hidden = true;
    this.#toggle.textContent = this.dataset['listen'] ?? '';
  }
}

customElements.define('site-read-aloud', ReadAloud);
