import type { vi } from './dictionaries/vi.ts';

type Source = typeof vi;

type Names<S extends string> = S extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

type UnionToIntersection<U> = (U extends unknown ? (part: U) => void : never) extends (
  whole: infer I,
) => void
  ? I
  : never;

type PluralForm = Exclude<Intl.LDMLPluralRule, 'other'>;

/** A string that holds every placeholder named in `N`. */
type Holds<N extends string> = [N] extends [never]
  ? string
  : UnionToIntersection<N extends string ? `${string}{{${N}}}${string}` : never>;

/**
 * The interface strings of one language. Every key and every placeholder of the Vietnamese source is
 * required; a language with more plural categories, of counts or of ordinals, adds `_one`, `_two` … beside
 * `_other`.
 */
export type Dictionary = {
  readonly [K in keyof Source]: Holds<Names<Source[K]>>;
} & {
  readonly [
    K in keyof Source as K extends `${infer Base}_other` ? `${Base}_${PluralForm}` : never
  ]?: Holds<Exclude<Names<Source[K]>, 'count'>>;
};
