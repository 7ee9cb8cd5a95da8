import type { Door } from '../../config/doors.ts';
import type { Locale } from '../../config/locales.ts';
import type { Pigment } from '../../config/palette.ts';

export type CardPalette = Readonly<Record<Pigment, string>>;

/** A picture of the content on a card. */
export interface CardPicture {
  /** Absolute path. */
  readonly file: string;
  readonly kind: 'photo' | 'illustration' | 'ai';
}

/** What a card shows; two equal ones are the same picture. */
export interface SocialCard {
  /** Language of the words. */
  readonly locale: Locale;
  readonly door: Door;
  readonly siteName: string;
  /** Where the page stands: its door, its collection. */
  readonly place: string | undefined;
  readonly title: string;
  /** A sentence below the title. */
  readonly line: string | undefined;
  /** Languages that the page leads to, named below the title. */
  readonly languages: readonly Locale[];
  /** Names in the language of the words, which no line is to part. */
  readonly names: readonly string[];
  /** That this is a demonstration. */
  readonly notice: string | undefined;
  /** Who made the pictures, how, under which licence. */
  readonly credit: string | undefined;
  /** One stands large, several side by side; where there is none, the motif of the door. */
  readonly pictures: readonly CardPicture[];
  readonly palette: CardPalette;
}
