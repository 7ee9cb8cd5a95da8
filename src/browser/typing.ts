/** Milliseconds without a key after which typing has come to rest. */
const rest = 180;

/**
 * Calls back with what a field holds when typing comes to rest; never while an input method composes, whose
 * letters are not yet those that are meant.
 */
export function onTyped(field: HTMLInputElement, act: (typed: string) => void) {
  let clock: ReturnType<typeof setTimeout> | undefined;
  let isComposing = false;
  const wait = () => {
    clearTimeout(clock);
    clock = setTimeout(() => {
      act(field.value);
    }, rest);
  };
  field.addEventListener('compositionstart', () => {
    isComposing = true;
    clearTimeout(clock);
  });
  field.addEventListener('compositionend', () => {
    isComposing = false;
    wait();
  });
  field.addEventListener('input', (event) => {
    if (!isComposing && !event.isComposing) wait();
  });
}

/** Whether a key belongs to an input method; Safari tells the last one by its code alone. */
export const isComposingKey = (event: KeyboardEvent) =>
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells it in Safari
  event.isComposing || event.keyCode === 229;
