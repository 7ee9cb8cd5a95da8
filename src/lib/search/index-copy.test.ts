import { expect, it } from 'vitest';
import { indexCopy } from './index-copy.ts';

const page = (attributes: string, inner: string) =>
  `<main><article class="entry" ${attributes}>${inner}</article><article>Đ</article></main>`;

it('is the entry, its words weighted by where they stand, with names, alt texts and picture', () => {
  const html = page(
    'data-names="Đồi · B" data-pagefind-body',
    '<h1>Đá</h1><p class="summary">S</p><picture><source srcset="/a.avif 480w, /b.avif 960w" type="image/avif"><img src="/a.jpg" alt="Ao đầm"></picture><h2 id="đá">H</h2><span class="figure">1</span><img alt="B">',
  );
  expect(indexCopy(html, 'words')).toBe(
    '<html><body><article class="entry" data-names="Đồi · B" data-pagefind-body>' +
      '<h1 data-pagefind-weight="10">Ḏá </h1>· <p class="summary" data-pagefind-weight="3">S </p>· ' +
      '<picture><source srcset="/a.avif 480w, /b.avif 960w" type="image/avif"></picture>' +
      '<h2 data-pagefind-weight="6" id="đá">H </h2>· <span data-pagefind-weight="0.5" class="figure">1</span>' +
      '<div data-pagefind-ignore><span data-pagefind-meta="names">Ḏồi · B</span>' +
      '<span data-pagefind-meta="pictures">Ao ḏầm · B</span>' +
      '<span data-pagefind-filter="image:/a.avif"></span></div></article></body></html>',
  );
});

it('leaves out references to sources, and what is not to be searched', () => {
  const html = page(
    'data-pagefind-body',
    '2 km<sup class="ref"><a href="#x">3</a></sup>; B<section class="sources" data-pagefind-ignore><h2>S</h2></section>',
  );
  expect(indexCopy(html, 'words')).toContain('>2 km; B<div');
});

it('says where the name of a fact ends', () => {
  const html = page('data-pagefind-body', '<dl><dt>A</dt><dd>B</dd></dl>');
  expect(indexCopy(html, 'words')).toContain('<dt>A</dt>: <dd>B </dd>');
});

it('lets nothing of an archived page count', () => {
  const html = page('data-pagefind-body data-pagefind-weight="0"', '<h1>A</h1><h2>B</h2>');
  expect(indexCopy(html, 'words')).toContain(
    '<h1 data-pagefind-weight="0">A </h1>· <h2 data-pagefind-weight="0">B </h2>· ',
  );
});

it('is nothing where a page is not to be found', () => {
  expect(indexCopy(page('', '<h1>x</h1>'), 'words')).toBeUndefined();
});

it('knows nothing of where the lines of a title end', () => {
  const html = page(
    'data-pagefind-body',
    '<h1><span class="clause"><span class="whole">紙の</span>村、</span><span class="clause">川</span></h1>',
  );
  expect(indexCopy(html, 'characters')).toBe(
    indexCopy(page('data-pagefind-body', '<h1>紙の村、川</h1>'), 'characters'),
  );
});
