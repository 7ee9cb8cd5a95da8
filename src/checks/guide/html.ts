import type { Chapter, FieldRow, FindingRow, Guide, Inline, Part } from './model.ts';
import { guideWords } from './words/index.ts';

/** The page's own style, and where its other language is. */
export interface Frame {
  readonly style: string;
  readonly other: { readonly href: string; readonly lang: string };
}

/** The guide as one page: a table of contents, an anchor for every field and code, no script. */
export function renderGuide(guide: Guide, { style, other }: Frame): string {
  const words = guideWords[guide.language];
  return `<!DOCTYPE html>
<html lang="${guide.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(guide.title)}</title>
<meta name="robots" content="noindex">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<style>
${style}
</style>
</head>
<body class="guide">
<header><h1>${escaped(guide.title)}</h1>
<p><a href="${other.href}" hreflang="${other.lang}" lang="${other.lang}">${escaped(words.other)}</a></p>
<p class="lead">${escaped(guide.lead)}</p></header>
<nav aria-labelledby="contents"><h2 id="contents">${escaped(words.contents)}</h2>
<ol>${guide.chapters.map(({ id, title }) => `<li><a href="#${id}">${escaped(title)}</a></li>`).join('\n')}</ol></nav>
<main>
${guide.chapters.map((chapter) => chapterHtml(guide, chapter)).join('\n')}
</main>
</body>
</html>
`;
}

function chapterHtml(guide: Guide, { id, title, parts }: Chapter): string {
  const below = parts.flatMap((part) => (part.kind === 'heading' ? [part] : []));
  const links = below.map((part) => `<li><a href="#${part.id}">${inlineHtml(part.text)}</a></li>`);
  return `<section id="${id}"><h2>${escaped(title)}</h2>
${links.length > 0 ? `<ul class="below">${links.join('\n')}</ul>\n` : ''}${parts.map((part) => partHtml(guide, part)).join('\n')}
</section>`;
}

function partHtml(guide: Guide, part: Part): string {
  switch (part.kind) {
    case 'paragraph':
      return `<p>${inlineHtml(part.text)}</p>`;
    case 'list': {
      const tag = part.isOrdered ? 'ol' : 'ul';
      return `<${tag}>${part.items.map((item) => `<li>${inlineHtml(item)}</li>`).join('\n')}</${tag}>`;
    }
    case 'sample':
      return `<pre tabindex="0"><code>${escaped(part.text)}</code></pre>`;
    case 'heading':
      return `<h3 id="${part.id}">${inlineHtml(part.text)}</h3>`;
    case 'table':
      return tableHtml(part.columns, part.rows);
    case 'fields':
      return fieldsHtml(part.rows);
    case 'findings':
      return part.rows.map((row) => findingHtml(guide, row)).join('\n');
  }
}

/** Each cell says its column too, for narrow windows in which a row becomes a block. */
function tableHtml(columns: readonly string[], rows: readonly (readonly Inline[])[]): string {
  const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
  const body = rows.map(
    (row) => `<tr>${row.map((cell, index) => cellHtml(columns[index] ?? '', cell)).join('')}</tr>`,
  );
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table>`;
}

const cellHtml = (column: string, cell: Inline) =>
  `<td data-column="${escaped(column)}">${inlineHtml(cell)}</td>`;

function fieldsHtml(rows: readonly FieldRow[]): string {
  return rows.length === 0 ? '' : `<dl class="fields">${rows.map(fieldHtml).join('\n')}</dl>`;
}

function fieldHtml({ id, name, about, tags, value, children }: FieldRow): string {
  const marks = tags.map((tag) => `<span class="tag">${escaped(tag)}</span>`).join(' ');
  const lines = value.map(inlineHtml).join('<br>').replaceAll(':<br>', ': ');
  return `<div id="${id}"><dt><a href="#${id}"><code>${escaped(name)}</code></a> ${marks}</dt>
<dd><p>${escaped(about)}</p>
<p class="value">${lines}</p>
${fieldsHtml(children)}</dd></div>`;
}

function findingHtml({ language }: Guide, { id, code, severity, examples }: FindingRow): string {
  const { severities, labels } = guideWords[language];
  const told = examples.map(
    ({ message, fix }) =>
      `<li><p>${escaped(message)}</p><p class="fix"><b>${escaped(labels.fix)}</b> ${escaped(fix)}</p></li>`,
  );
  return `<article class="finding" id="${id}"><h4><a href="#${id}"><code>${escaped(code)}</code></a> <span class="tag ${severity}">${escaped(severities[severity])}</span></h4>
<ul>${told.join('\n')}</ul></article>`;
}

function inlineHtml(text: Inline): string {
  return text
    .map((piece) => {
      if (typeof piece === 'string') return escaped(piece);
      if ('code' in piece) return `<code>${escaped(piece.code)}</code>`;
      return `<a href="${escaped(piece.to)}">${inlineHtml(piece.text)}</a>`;
    })
    .join('');
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
