import type { Locale } from '../../config/locales.ts';
import type { Figure } from '../../schemas/figure.ts';
import type { Term } from '../../schemas/records.ts';
import type { Site } from '../../schemas/site.ts';
import { isDraft, type Bundle, type BundleDocument } from '../bundle.ts';
import type { Fault } from '../catalogue/index.ts';
import { legacyEncodingIn } from '../legacy-encoding.ts';
import { isRecord } from '../schema-tree.ts';
import { sourceDigestOf } from '../translations.ts';
import type { FileFault } from '../waivers.ts';
import { adviseOnAges, adviseOnYears } from './ages.ts';
import { adviseOnComments } from './comments.ts';
import { adviseOnNames, listNamed, listSourceNames, type SourceNames } from './glossary-names.ts';
import { adviseOnLengths } from './lengths.ts';
import { adviseOnParity } from './parity.ts';
import { adviseOnAlternatives, adviseOnPictures } from './pictures.ts';
import { adviseOnPosition } from './positions.ts';
import { listPrintedFigures, type PrintedFigures } from './printed-figures.ts';
import { adviseOnSuperseded, listSuperseded } from './references.ts';
import { adviseOnSigns } from './signs.ts';
import { adviseOnTypedFigures } from './typed-figures.ts';
import { adviseOnCopies, adviseOnFieldLanguage, adviseOnLanguage } from './untranslated.ts';

/** What advice on an entry is drawn from besides the entry itself. */
export interface Knowledge {
  readonly today: string;
  readonly bounds: Site['bounds'];
  readonly printed: ReadonlyMap<Locale, PrintedFigures>;
  readonly superseded: ReadonlyMap<string, string>;
  readonly names: SourceNames;
}

/** Gathers, once a run, what all entries are advised by. */
export function gatherKnowledge(
  { figures, terms }: { figures: ReadonlyMap<string, Figure>; terms: ReadonlyMap<string, Term> },
  { enabled, bounds, today }: { enabled: readonly Locale[]; bounds: Site['bounds']; today: string },
): Knowledge {
  return {
    today,
    bounds,
    printed: new Map(
      enabled.map((locale) => [locale, listPrintedFigures(locale, figures.values())]),
    ),
    superseded: listSuperseded(figures.values()),
    names: listSourceNames(terms),
  };
}

/** What an editor would want to be told of an entry, file by file. */
export function adviseOnBundle(bundle: Bundle, knowledge: Knowledge): FileFault[] {
  const { source, translations, fields } = bundle;
  const documents = [...(source ? [source] : []), ...translations];
  const found = documents.flatMap((document) =>
    at(document, adviseOnDocument(document, bundle, knowledge)),
  );
  if (!source) return found;
  const fresh = freshTranslations(bundle);
  const named = fresh.length > 0 ? listNamed(source, knowledge.names) : [];
  return [
    ...found,
    ...at(source, [
      ...adviseOnAges(source, knowledge.today),
      ...adviseOnYears(source),
      ...adviseOnPosition(source, knowledge.bounds),
      ...adviseOnPictures(bundle),
    ]),
    ...translations
      .filter((translation) => !isDraft(translation))
      .flatMap((translation) => at(translation, adviseOnCopies(translation, source, fields))),
    ...fresh.flatMap((translation) =>
      at(translation, [
        ...adviseOnParity(translation, source, fields),
        ...adviseOnNames(translation, named),
      ]),
    ),
  ];
}

function adviseOnDocument(
  document: BundleDocument,
  { fields, source }: Bundle,
  { printed, superseded }: Knowledge,
): Fault[] {
  const own = printed.get(document.locale);
  return [
    ...adviseOnLengths(document),
    ...adviseOnComments(document),
    // Every other sign of a text in an old code is told by naming the code.
    ...(legacyEncodingIn(document) ? [] : adviseOnSigns(document)),
    ...(isDraft(document)
      ? []
      : [...adviseOnLanguage(document), ...adviseOnFieldLanguage(document, source, fields)]),
    ...adviseOnAlternatives(document),
    ...adviseOnSuperseded(document, superseded),
    ...(own ? adviseOnTypedFigures(document, fields, own) : []),
  ];
}

/** One that is out of date is told so, and compared with its source once it says the same; one not recorded is. */
function freshTranslations(bundle: Bundle): BundleDocument[] {
  const current = sourceDigestOf(bundle);
  return bundle.translations.filter((translation) => {
    const record = translation.data?.['translation'];
    const from = isRecord(record) ? record['from'] : undefined;
    return !isDraft(translation) && (from === undefined || from === current);
  });
}

const at = ({ path }: BundleDocument, faults: readonly Fault[]): FileFault[] =>
  faults.map((one) => ({ file: path, fault: one }));
