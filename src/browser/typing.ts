/** Milliseconds without a key after which typing has come to rest. */
const rest = 180;

/** The fields in which an input method composes: known from the page's start, for scripts that come later. */
const composing = new WeakSet<EventTarget>();
document.addEventListener(
  'compositionstart',
  ({ target }) => target && composing.add(target),
  true,
);
document.addEventListener(
  'compositionend',
  ({ target }) => target && composing.delete(target),
  true,
);

/** Whether an input method composes in a field: what it holds is then not yet what is meant. */
export const isComposing = (field: HTMLInputElement) => composing.has(field);

/** Calls back with what a field holds when typing comes to rest; never while an input method composes. */
export function onTyped(field: HTMLInputElement, act: (typed: string) => void) {
  let clock: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(clock);
    if (isComposing(field)) return;
    clock = setTimeout(() => {
      act(field.value);
    }, rest);
  };
  for (const event of ['compositionstart', 'compositionend', 'input']) {
    field.addEventListener(event, wait);
  }
}

/** Whether a key belongs to an input method; Safari tells the last one by its code alone. */
export const isComposingKey = (event: KeyboardEvent) =>
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells it in Safari
  event.isComposing || event.keyCode === 229;
