/** The colours that a portal has unless its `site.yaml` names others; `styles/tokens.css` says the same. */
export const defaultPalette = {
  paper: '#f6efe0',
  ink: '#1e1a16',
  son: '#a8321f',
  hoe: '#e2a52b',
  cham: '#234e70',
  dong: '#2f6b4f',
  vai: '#c4304a',
} as const;

export type Pigment = keyof typeof defaultPalette;

/** Colours that words and their ground are made of, either way round. */
export const wordPairs: readonly (readonly [Pigment, Pigment])[] = [
  ['ink', 'paper'],
  ['son', 'paper'],
  ['cham', 'paper'],
  ['dong', 'paper'],
  ['vai', 'paper'],
  ['ink', 'hoe'],
];
