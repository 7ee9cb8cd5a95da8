import type { MdxComponentName } from '../../schemas/mdx-components.ts';
import Figure from './Figure.astro';
import Imprint from './Imprint.astro';
import Link from './Link.astro';
import Note from './Note.astro';
import Photo from './Photo.astro';
import Picture from './Picture.astro';
import Term from './Term.astro';

const forAuthors = { Figure, Imprint, Note, Photo, Term } satisfies Record<MdxComponentName, unknown>;

/** What a text's components, links and pictures become. */
export const components = { ...forAuthors, a: Link, img: Picture };
