import type { Locale } from '../config/locales.ts';
import { masterPath } from '../lib/picture-size.ts';
import { pictureCredit } from '../lib/picture-credit.ts';
import type { SocialCard } from '../lib/social-card/card.ts';
import type { Page } from './pages.ts';
import { coverOf, pictureDigest, type PagePicture } from './pictures.ts';

/** Pictures that a card shows side by side, where a list has as many. */
const sideBySide = 3;

type Shown = Pick<SocialCard, 'pictures' | 'credit'>;

/** What a card says of a picture that stands for its page. */
export const showPicture = (locale: Locale, picture: PagePicture | undefined): Shown =>
  picture
    ? {
        pictures: [{ file: masterPath(picture.file), kind: picture.kind }],
        credit: pictureCredit(locale, picture),
      }
    : { pictures: [], credit: undefined };

/**
 * The first pictures of a list, no two the same; one alone where there are too few of them, or where they would
 * need a line of credit each.
 */
export function showPictures(locale: Locale, pages: readonly Page[]): Shown {
  const covers = pages.flatMap((page) => coverOf(page) ?? []);
  const different = [...new Map(covers.map((cover) => [pictureDigest(cover), cover])).values()];
  const [first, ...others] = different
    .slice(0, sideBySide)
    .map((cover) => showPicture(locale, cover));
  if (!first) return showPicture(locale, undefined);
  const isSet =
    others.length === sideBySide - 1 && others.every(({ credit }) => credit === first.credit);
  return isSet
    ? { ...first, pictures: [first, ...others].flatMap(({ pictures }) => pictures) }
    : first;
}
