import type { z } from 'astro/zod';
import type { Locale } from '../../../config/locales.ts';
import type { Figure } from '../../../schemas/figure.ts';
import type { LabelSide, MapStroke } from '../../../schemas/map.ts';
import type { MdxComponentName } from '../../../schemas/mdx-components.ts';
import type { ReferenceTarget } from '../../../schemas/parts/meta.ts';
import type { Unit } from '../../../schemas/parts/unit.ts';
import type { Area, SourceRecord, Term } from '../../../schemas/records.ts';
import type { storyFields } from '../../../schemas/story.ts';
import type { SampleName } from '../samples.ts';

/** A paragraph, a list, steps to take, or a sample to copy; see `readInline` for the marks in them. */
export type Prose =
  | string
  | { readonly list: readonly string[] }
  | { readonly steps: readonly string[] }
  | { readonly sample: SampleName };

/** Chapters in their order; what is generated comes behind their prose. */
export const chapterNames = [
  'start',
  'bundle',
  'fields',
  'collections',
  'lists',
  'mdx',
  'pictures',
  'figures',
  'names',
  'dates',
  'translating',
  'publishing',
  'findings',
] as const;

export type ChapterName = (typeof chapterNames)[number];

/** Files of the content folder beside the bundles. */
export type ListName = Exclude<ReferenceTarget, 'entries'> | 'map' | 'site';

/** Groups of the catalogue of findings. */
export type FindingGroup =
  | 'files'
  | 'yaml'
  | 'fields'
  | 'values'
  | 'dates'
  | 'pictures'
  | 'downloads'
  | 'drawings'
  | 'mdx'
  | 'references'
  | 'charts'
  | 'words'
  | 'advice'
  | 'typed'
  | 'factAdvice';

/** Allowed values that no dictionary names, as the schemas list them. */
export type NamedValue =
  | z.infer<ReturnType<typeof storyFields>['source']['audience']>[number]
  | Figure['scale' | 'qualifier' | 'status']
  | Area['kind']
  | MapStroke['kind']
  | LabelSide
  | SourceRecord['seen']
  | NonNullable<Term['status'][Locale]>
  | Extract<Unit, 'number'>;

/** A title, and what stands below it. */
export interface Told {
  readonly title: string;
  readonly prose: readonly Prose[];
}

export type Chapters = Readonly<Record<ChapterName, Told>>;

/** All words of the guide in one language that are not taken from schemas, dictionaries or catalogue. */
export interface GuideWords {
  readonly title: string;
  readonly lead: string;
  readonly contents: string;
  /** The way to the guide's other language, in that language. */
  readonly other: string;
  readonly chapters: Chapters;
  readonly lists: Readonly<Record<ListName, Told>>;
  readonly components: Readonly<Record<MdxComponentName, string>>;
  readonly groups: Readonly<Record<FindingGroup, string>>;
  readonly values: Readonly<Record<NamedValue, string>>;
  /** Whether a field is needed. */
  readonly needs: Readonly<Record<'needed' | 'optional' | 'byForm', string>>;
  /** In which files of a bundle a field stands. */
  readonly standings: Readonly<Record<'neutral' | 'words' | 'joint' | 'each', string>>;
  /** What a field holds. */
  readonly kinds: Readonly<
    Record<
      | 'text'
      | 'number'
      | 'list'
      | 'listOfSome'
      | 'group'
      | 'perLanguage'
      | 'someLanguages'
      | 'itemOf'
      | 'units'
      | 'forms'
      | 'or',
      string
    >
  >;
  /** What a field points at. */
  readonly targets: Readonly<Record<ReferenceTarget | 'pictures', string>>;
  readonly severities: Readonly<Record<'error' | 'warning', string>>;
  readonly labels: Readonly<
    Record<
      | 'own'
      | 'nothingOwn'
      | 'fix'
      | 'component'
      | 'does'
      | 'attributes'
      | 'written'
      | 'noAttributes'
      | 'needed'
      | 'severalIds'
      | 'refused'
      | 'instead'
      | 'code'
      | 'allCodes'
      | 'components'
      | 'refusals',
      string
    >
  >;
}
