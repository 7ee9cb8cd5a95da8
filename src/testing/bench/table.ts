import type { Measured } from './bench-corpus.ts';
import { quantile, type Scores } from './scores.ts';

const share = (value: number) => value.toFixed(2).replace(/^0/, '');
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(0);
const scores = ({ recall, rank, empty }: Scores) =>
  `${share(recall)} / ${share(rank)} / ${(empty * 100).toFixed(0)} %`;

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** Prints what was measured as Markdown tables. */
export function printMeasured(measured: readonly Measured[]): void {
  console.log('\nrecall@5 / MRR@10 / empty\n');
  console.log(
    table(
      ['Corpus', 'Language', 'Queries', 'n', 'Plain Pagefind', 'Ours'],
      measured.flatMap(({ corpus, locale, pages, classes }) =>
        classes.map(({ name, plain, ours }) => [
          `${corpus} (${String(pages)})`,
          locale,
          name,
          String(ours.count),
          scores(plain),
          scores(ours),
        ]),
      ),
    ),
  );
  console.log('\nFirst answer of a visit, all included; index; plain → ours\n');
  console.log(
    table(
      ['Corpus', 'Language', 'KB, median', 'KB, worst', 'ms, median', 'Index, KB', 'ms a page'],
      measured.map(({ corpus, locale, pages, engines }) => {
        const both = (value: (engine: Measured['engines']['ours']) => string) =>
          `${value(engines.plain)} → ${value(engines.ours)}`;
        const bytes = (at: number) =>
          both(({ firstAnswers }) =>
            kilobytes(
              quantile(
                firstAnswers.map((cost) => cost.bytes),
                at,
              ),
            ),
          );
        return [
          `${corpus} (${String(pages)})`,
          locale,
          bytes(0.5),
          bytes(1),
          both(({ firstAnswers }) =>
            quantile(
              firstAnswers.map((cost) => cost.milliseconds),
              0.5,
            ).toFixed(0),
          ),
          both(({ indexBytes }) => kilobytes(indexBytes)),
          both(({ indexMilliseconds }) => (indexMilliseconds / pages).toFixed(1)),
        ];
      }),
    ),
  );
}

/** Prints the queries that ours did not answer in full. */
export function printMissed({ corpus, locale, classes }: Measured): void {
  for (const { name, missed } of classes)
    for (const { query, urls } of missed)
      console.log(
        [
          corpus,
          locale,
          name,
          query.typed,
          query.answers.join(' '),
          urls.slice(0, 5).join(' '),
        ].join('\t'),
      );
}
