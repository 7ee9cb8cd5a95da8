import { z } from 'astro/zod';

/** The path of a PDF beside the text; its name is part of an address. */
export const downloadPath = () =>
  z.string().regex(/^\.\/[a-z0-9]+(?:[._-][a-z0-9]+)*\.pdf$/, { error: 'pdf-path' });

/** The tag of a language, of any that is written. */
export const languageTag = () =>
  z.string().regex(/^(?:[a-z]{2,3}|zh-Hans)$/, { error: 'language-tag' });
