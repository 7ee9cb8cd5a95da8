import type { Browser } from '@playwright/test';
import { locales, type Locale } from '../../config/locales.ts';
import { ask, type EngineName } from './ask.ts';
import { queryClasses } from './classes/index.ts';
import type { Query } from './classes/query.ts';
import { measureFirstAnswer, type Cost } from './first-answer.ts';
import { makeOurs, makePlain, sizeOf } from './indexes.ts';
import type { Corpus } from './runs.ts';
import { scoresOf, type Scores } from './scores.ts';
import type { BenchServer } from './serve.ts';

/** What an engine reached with one kind of queries, and which it missed. */
export interface ClassScores extends Record<EngineName, Scores> {
  readonly name: string;
  readonly missed: readonly { readonly query: Query; readonly urls: readonly string[] }[];
}

/** What a language's corpus gave. */
export interface Measured {
  readonly corpus: string;
  readonly locale: Locale;
  readonly pages: number;
  readonly classes: readonly ClassScores[];
  readonly engines: Readonly<Record<EngineName, EngineCost>>;
}

/** What an engine costs. */
export interface EngineCost {
  readonly indexBytes: number;
  readonly indexMilliseconds: number;
  readonly firstAnswers: readonly Cost[];
}

/** First answers that are measured for each engine. */
const firstAnswers = 12;

const engines = ['plain', 'ours'] as const;

/** Puts a corpus into both engines and asks them the same queries in a browser. */
export async function benchCorpus(
  browser: Browser,
  server: BenchServer,
  name: string,
  corpus: Corpus,
  count: number,
): Promise<Measured> {
  const { locale, documents, chance } = corpus;
  const made = {
    plain: await makePlain(documents, locale),
    ours: await makeOurs(documents, locale),
  };
  server.files.clear();
  for (const engine of engines)
    for (const [file, content] of made[engine].files)
      server.files.set(`/${engine}/${locale}/${file}`, content);
  const page = await browser.newPage();
  await page.goto(`${server.origin}/blank/${locales[locale].tag}/`);
  const classes: ClassScores[] = [];
  const asked: string[] = [];
  for (const { name: kind, list } of queryClasses[locale]) {
    const queries = list(corpus, count);
    if (queries.length === 0) continue;
    const typed = queries.map((query) => query.typed);
    asked.push(...typed);
    const plain = await ask(page, 'plain', locale, typed);
    const ours = await ask(page, 'ours', locale, typed);
    const missed = queries.flatMap((query, index) => {
      const urls = ours[index]?.urls ?? [];
      return scoresOf([query], [{ urls, milliseconds: 0 }]).recall < 1 ? [{ query, urls }] : [];
    });
    console.error(`${name} ${locale} ${kind}: ${String(queries.length)} queries`);
    classes.push({
      name: kind,
      plain: scoresOf(queries, plain),
      ours: scoresOf(queries, ours),
      missed,
    });
  }
  await page.close();
  const first = chance.some(asked, firstAnswers);
  const costOf = async (engine: EngineName): Promise<EngineCost> => {
    const costs: Cost[] = [];
    for (const query of first)
      costs.push(await measureFirstAnswer(browser, server.origin, { engine, locale, query }));
    return {
      indexBytes: sizeOf(made[engine]),
      indexMilliseconds: made[engine].milliseconds,
      firstAnswers: costs,
    };
  };
  return {
    corpus: name,
    locale,
    pages: documents.length,
    classes,
    engines: { plain: await costOf('plain'), ours: await costOf('ours') },
  };
}
