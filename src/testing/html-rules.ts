import type { ConfigData } from 'html-validate';

/** What html-validate asks of every page: its recommended rules, but for those named here. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Safari reads no list where CSS takes the markers away, unless the role says so.
    'no-redundant-role': 'off',
    // Ids of headings are made of their words, in all scripts; HTML allows anything but white space.
    'valid-id': ['error', { relaxed: true }],
    // How long a title may be is said to its author by the content check.
    'long-title': 'off',
  },
};
