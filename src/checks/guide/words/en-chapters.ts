import type { Chapters } from './guide-words.ts';

/** The prose of the guide's chapters in English. */
export const chapters: Chapters = {
  start: {
    title: 'Getting started',
    prose: [
      'All content lies in the folder `content/`. You edit files there, look at them, check them, and commit them as usual.',
      {
        list: [
          '`npm run dev` opens a preview on http://localhost:4321; save a file and the page follows, drafts show too.',
          '`npm run check` lists every fault with file, line and mend. For one entry only: `npm run check -- places/ho-sen`.',
          '`npm run new -- places --title "Hồ Sen"` makes the folder and file of a new entry.',
        ],
      },
      'Use Notepad or another text editor; do not write in Word itself. If the text is in Word already, copy its words into the file, and mind this:',
      {
        list: [
          'Save as UTF-8 (Notepad: File → Save as → Encoding: UTF-8).',
          'Windows may hide extensions and name the file `index.vi.mdx.txt`. Turn on View → File name extensions to see the real name.',
          "Word makes curly quotes of straight ones. Around a date in the front matter they have to be straight: `'2026-10-01'`.",
          'Bullets from Word make no list. Begin each line with `- `.',
          'Indent with spaces, never with the Tab key.',
          'Set the Vietnamese keyboard to precomposed Unicode. A text in TCVN3 (.VnTime) or VNI has to be converted first.',
        ],
      },
    ],
  },
  bundle: {
    title: 'An entry is a folder',
    prose: [
      'Each entry lies in `content/<collection>/<slug>/`. The slug is the Vietnamese title without accents, in lower case, joined by hyphens; it is the address of the page too. The folder holds:',
      {
        list: [
          '`index.vi.mdx`: the source, with the data that all languages share and the Vietnamese words.',
          '`index.en.mdx`, `index.zh.mdx` …: translations, words only. Where one is missing, the portal shows the nearest language with a notice.',
          'The pictures of the entry, such as `cover.jpg`. A publication has its PDF too.',
        ],
      },
      'The least entry that is valid. What stands between the two lines `---` is the front matter; the text is below:',
      { sample: 'least' },
      'A commit of `index.vi.mdx` alone always builds; translations and pictures can follow.',
      'Names of files and folders hold `a-z`, `0-9`, hyphens and points only. A new folder name is a new address: put the old one into [`aliases`](#field-common-aliases).',
    ],
  },
  fields: {
    title: 'Fields of every collection',
    prose: [
      'One field a line, written `name: value`. A value with a colon goes into double quotes: `title: "Lychee: a red season"`. Beside a field’s name you read:',
      {
        list: [
          '“required”: it has to be there. Within a group, or an item of a list: whenever that group or item is there.',
          '“shared”: only in `index.vi.mdx`; all languages use the one value.',
          '“words”: each language in its own file.',
          '“each file”: each file for itself.',
          '“every file”: the same in every file, so that translation and source are joined.',
        ],
      },
      'Items of lists that hold words have an `id`. A translation gives that `id` and the words; the order does not matter.',
    ],
  },
  collections: {
    title: 'Fields of each collection',
    prose: [
      'Beside [the fields of all](#fields), each collection has its own. Leave out what no source says; do not guess.',
    ],
  },
  lists: {
    title: 'Figures, sources, areas, topics, names and site.yaml',
    prose: [
      'These lists lie in `content/` itself. Texts name them by `id` only, so one edit changes every entry in every language.',
    ],
  },
  mdx: {
    title: 'Writing the text',
    prose: [
      'Texts are Markdown: a blank line for a new paragraph, `## Heading`, `**bold**`, `*italic*`, `- ` for a list, `1. ` for a numbered one, `[words](/places/ho-sen/)` for a link. Do not use `# Heading`: the title is that heading.',
      'A link within the portal is `/collection/slug/`, without domain or language. A link to elsewhere starts with `https://`. Addresses of sources do not stand in texts but in [`sources.yaml`](#list-sources).',
      'A footnote is `[^1]` in the sentence and `[^1]: words` on a line of its own. Write a range such as 3~5 as `3–5` or `3\\~5`.',
    ],
  },
  pictures: {
    title: 'Pictures and rights',
    prose: [
      'Put the picture into the entry’s folder (JPG, PNG, WebP or AVIF, at most 25 MB and 40 megapixels; a cover at least 1200 pixels wide), then list it under `pictures`:',
      { sample: 'pictures' },
      'Without author, licence, source, date or kind the portal is not built: a picture whose rights are not clear may not be shown. A picture drawn by a computer says `kind: ai`.',
      'Where people can be recognised there has to be a basis, above all for children:',
      { sample: 'consent' },
      '`alt` is a sentence on what the picture shows, for those who do not see it; not the title again, and no file name. `<Photo id="nghe-nhan"/>` puts the picture into the text. The portal makes pictures smaller by itself and removes the place that a camera writes into the file.',
      'Each field: [`pictures`](#field-common-pictures).',
    ],
  },
  figures: {
    title: 'Figures',
    prose: [
      'Each figure stands once, in `content/figures/`, and is printed with `<Figure id="dien-tich-sen-2025"/>` in a text, or `{figure:dien-tich-sen-2025}` in front matter such as `summary`. The portal writes number, unit and source in each language.',
      {
        list: [
          'Give the number as the source prints it, not rounded, no currency converted. Decimals follow a point, thousands are not divided: `29700`, `4.2`.',
          'If the source says “1.2 million”, write `value: 1.2` and `scale: million`.',
          'A range is `min` and `max` instead of `value`.',
          'For a newer number add a new figure with `supersedes: <old id>`; do not overwrite the number of an earlier time.',
          'One `<FigureTable/>` holds figures of one area and one kind (actual, estimate, plan …).',
        ],
      },
      'A chart helps where three figures or more are to be seen beside each other; two are said in a sentence. Its figures have one area, one kind and one unit, and it stands on a line of its own:',
      {
        list: [
          '`<Chart kind="series" figures="… … …"/>`: one thing through time. All its figures have the same `label`, which is the title. A year that is missing stays empty and is told.',
          '`<Chart kind="comparison" figures="… … …">Title</Chart>`: several things at one time, each with a `label` of its own.',
          '`<Chart kind="share" figures="… …" whole="…"/>`: parts that add up to their whole, another figure; percentages that add up to 100 need no `whole`, but a title.',
        ],
      },
      'The fields: [the ledger of figures](#list-figures).',
    ],
  },
  names: {
    title: 'Names',
    prose: [
      'Names and terms have one form a language, in [`glossary.yaml`](#list-glossary). Where the source names one, a translation has to use a form of `names` or `also`. A form under `never` stops the build. A form that is still `proposed` is not enforced.',
      'Hoàng Sa, Trường Sa and Biển Đông bear their Vietnamese names in every language, by law: [`forbidden-name`](#code-forbidden-name). Only a clarification may quote a wrong name.',
      'Areas that were renamed or merged stay in [`areas.yaml`](#list-areas) with their last day, so that “the former district” can be said.',
    ],
  },
  dates: {
    title: 'Dates',
    prose: [
      "A day is year-month-day in straight quotes: `'2026-11-21'`. Where less is known, some fields take `'2025'` or `'2025-07'`. A day that does not exist, such as 30 February, is an error. Hours are those of Vietnam: `'07:30'`.",
      'Historic dates (`built` of places, `origin` of heritage) have several forms:',
      {
        list: [
          "`'1285'`, `'1285-03'`, `'1285-03-12'`; before Christ: `'-257'`.",
          "`{date: '1285', circa: true}`: about 1285.",
          "`{from: '1884', to: '1913'}`: a span of time.",
          '`{century: 11}`, `{century: 19, part: late}`, `{century: 11, to: 13}`: centuries.',
        ],
      },
      'A festival has a rule (`rule`) and the times that were announced (`occurrences`). The portal computes the days from the rule, and says that they are computed and not yet announced. Announced days, with their source, win:',
      { sample: 'lunar' },
      'A lunar month has 29 or 30 days. A rule for day 30 in a shorter month takes its last day (`ifMissing: last-day`) or leaves the year out (`skip`). In a year with a leap month, `leap: no` counts the regular month only, `also` both, `only` the leap month.',
      { sample: 'leap' },
      'By the solar calendar:',
      { sample: 'solar' },
    ],
  },
  translating: {
    title: 'Translating and reviewing',
    prose: [
      {
        steps: [
          '`npm run new -- --translate places/ho-sen/index.vi.mdx en zh` makes drafts to write over.',
          'Translate `title`, `summary`, `alt`, the items with an `id`, and the text. Leave ids, ids of figures and names of fields as they are. Write `translation: {origin: human}` for a person’s work, `origin: machine` for a machine’s, even if a person reads it later.',
          'When it is ready, remove `draft: true` and run `npm run translated -- places/ho-sen/index.en.mdx`, which records that it says what the source says now.',
          'When a person has read the whole text: `npm run reviewed -- places/ho-sen/index.en.mdx --by "Phòng Thông tin đối ngoại"`, with a role, never a person’s name. The Vietnamese source is reviewed in the same way.',
        ],
      },
      'A small translation looks like this:',
      { sample: 'translation' },
      'One changed word in the source makes translations outdated; one changed word in a reviewed text ends its review. Commands write `from` and `reviewed`; do not write them by hand. `npm run status` tells for each language what is missing or outdated, and what to do next.',
    ],
  },
  publishing: {
    title: 'Publishing, archiving, withdrawing',
    prose: [
      {
        list: [
          '`draft: true`: a draft, shown in the preview only. A draft translation counts as missing.',
          "`published: '2026-12-01'`: the day of publication. If it is still to come, the entry waits for it.",
          '`archived: true`: the page stays for reference, marked as archived, out of all lists.',
          '`withdrawn: <reason>`: the text is taken down and a page with the reason stays. Do not delete the folder of what was published.',
          '`aliases: [old-slug]`: the old address leads to the new one.',
          '`checked` and `approved`: the day when a person checked the facts, and who approved. `npm run reviewed` sets `checked`.',
        ],
      },
      'If a warning is not right for an entry, name it under `waive`, with the reason and best with a last day. `at` is the code of a language or the name of a file; without it, all files of the entry. Errors cannot be waived.',
      { sample: 'waive' },
    ],
  },
  findings: {
    title: 'Errors and warnings',
    prose: [
      'Each line of `npm run check` gives file, line, column, how grave it is, and a code in square brackets; look that code up here. An error stops the build. A warning does not, and [can be waived with a reason](#publishing). Start with the first error of a file: later ones may only follow from it.',
      'The most frequent ones:',
      {
        list: [
          'A colon in a title without double quotes, or a Tab: [`yaml-syntax`](#code-yaml-syntax).',
          'A date written 21/11/2026: [`calendar-date`](#code-calendar-date).',
          'A `<5%`, `<br>` or `{…}` in a text: [`mdx-syntax`](#code-mdx-syntax), [`mdx-html`](#code-mdx-html), [`mdx-expression`](#code-mdx-expression).',
          'A file name with accents, capitals or blanks: [`file-name`](#code-file-name). A file that ends in .txt: [`unread-file`](#code-unread-file).',
          'A picture without author or licence: [`picture-rights`](#code-picture-rights); without words: [`alt-missing`](#code-alt-missing).',
          'Shared data in a translation: [`belongs-in-source`](#code-belongs-in-source).',
          'A number typed that the ledger holds: [`typed-figure`](#code-typed-figure).',
        ],
      },
    ],
  },
};
