import type { ReferenceTarget } from './parts/meta.ts';

/** What an attribute of a component may hold; always a string literal. */
export interface AttributeRule {
  readonly required?: boolean;
  /** The only values allowed. */
  readonly values?: readonly string[];
  /** The value is an id of this list; `pictures` means the entry's own. */
  readonly reference?: ReferenceTarget | 'pictures';
  /** It holds several of them, divided by spaces. */
  readonly isList?: true;
}

/** A component that authors may write: its attributes, and whether it holds text. */
export interface ComponentRule {
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  readonly hasChildren: boolean;
}

/** The closed table of components for authors; each is a file of the same name in `components/mdx/`. */
export const mdxComponents = {
  Figure: {
    attributes: { id: { required: true, reference: 'figures' }, form: { values: ['full'] } },
    hasChildren: false,
  },
  FigureTable: {
    attributes: { figures: { required: true, reference: 'figures', isList: true } },
    hasChildren: false,
  },
  Chart: {
    attributes: {
      kind: { required: true, values: ['series', 'comparison', 'share'] },
      figures: { required: true, reference: 'figures', isList: true },
      whole: { reference: 'figures' },
    },
    hasChildren: true,
  },
  Term: { attributes: { id: { required: true, reference: 'glossary' } }, hasChildren: false },
  Photo: { attributes: { id: { required: true, reference: 'pictures' } }, hasChildren: false },
  Note: { attributes: {}, hasChildren: true },
  Quote: { attributes: { source: { required: true, reference: 'sources' } }, hasChildren: true },
  Steps: { attributes: {}, hasChildren: true },
  Imprint: { attributes: {}, hasChildren: false },
  Map: { attributes: { show: { values: ['visit', 'invest'] } }, hasChildren: false },
} as const satisfies Record<string, ComponentRule>;

export type MdxComponentName = keyof typeof mdxComponents;
