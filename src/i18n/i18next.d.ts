import 'i18next';
import type { vi } from './dictionaries/vi.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof vi };
    keySeparator: false;
    nsSeparator: false;
  }
}
