import { z } from 'astro/zod';
import { allCollections } from '../../config/doors.ts';
import { mdxComponents } from '../../schemas/mdx-components.ts';
import { metaOf } from '../../schemas/parts/meta.ts';
import { storyFields } from '../../schemas/story.ts';
import type { ActiveKind } from '../../lib/pdf/problem.ts';
import { limitSentences, syntaxSentences } from '../catalogue/mdx-reasons.ts';
import type { YamlReason } from '../catalogue/yaml-reasons.ts';
import type { DrawingFault } from '../drawing-rules.ts';
import { chartExamples } from './chart-examples.ts';
import { wordExamples, type Examples } from './word-examples.ts';

/** One example for every kind; the compiler asks for all of them. */
const each = <K extends string, P>(kinds: Readonly<Record<K, unknown>>, make: (kind: K) => P) =>
  (Object.keys(kinds) as K[]).map(make) as [P, ...P[]];

const yamlReasons: Record<YamlReason, true> = {
  ...{ colon: true, quote: true, bracket: true, after: true, indent: true },
  ...{ space: true, continued: true, tab: true, start: true, second: true, other: true },
  ...{ 'odd-space': true, 'no-colon': true, escape: true, comment: true },
};

const drawingFaults: Record<DrawingFault, true> = {
  ...{ doctype: true, entity: true, instruction: true, cdata: true, script: true, foreign: true },
  ...{ style: true, picture: true, handler: true, reference: true, escape: true },
};

const pdfKinds: Record<ActiveKind, true> = { javascript: true, launch: true, attachment: true };

const { description: en, descriptionVi: vi } = metaOf(storyFields(z.unknown()).words.summary);
const summary = { field: 'summary', about: { vi, en } };

/** Examples for the guide: the parameters of the sentences of every code. */
export const findingExamples: Examples = {
  'folder-unreadable': [{ folder: 'D:\\cong\\content' }],
  'file-unreadable': [{}],
  symlink: [{}],
  'merge-conflict': [{}],
  'file-too-big': [{ limit: '25 MB' }],
  'folder-full': [{ limit: 10_000 }],
  'content-full': [{ files: 100_000, text: '100 MB' }],
  'file-name': [{ name: 'Ảnh bìa.JPG' }],
  'path-too-long': [{ length: 201, limit: 180 }],
  'not-text': [{}],
  'utf-16': [{}],
  'unread-file': [{ name: 'index.vi.mdx.txt' }],
  'folder-path': [{ sign: '#' }],
  'unknown-locale-file': [{ code: 'kr', enabled: ['vi', 'en', 'ko'] }],
  'source-missing': [{}],
  'unknown-collection': [
    { value: 'place', near: 'places', known: allCollections },
    { value: 'anh', known: allCollections },
  ],
  slug: [{ slug: 'search' }],
  'too-many': [{ limit: 200 }],
  'site-missing': [{}],
  'front-matter-missing': [{}, { isOpen: true }, { isDash: true }, { isEmpty: true }],
  'front-matter-twice': [{}],
  'front-matter-fence': [{}],
  'yaml-syntax': each(yamlReasons, (reason) => ({ reason })),
  'yaml-alias': [{}],
  'yaml-tag': [{ tag: '!quan-trong' }],
  'yaml-number': [{ value: '0204' }],
  'yaml-thousands': [{ value: '29.700', whole: '29700' }],
  'yaml-depth': [{ limit: 20 }],
  'yaml-size': [{ limit: 5000 }],
  'yaml-key': [{}],
  'duplicate-key': [{ key: 'title' }],
  'missing-field': [summary, { ...summary, isEmpty: true }],
  'unknown-field': [{ value: 'sumary', near: 'summary' }, { value: 'tacgia' }],
  'belongs-in-source': [{ field: 'area' }],
  'wrong-type': [
    { field: 'title', expected: 'string' },
    { field: 'sources', expected: 'array', written: 'bao-tinh-2026' },
    { field: 'downtime', expected: 'object', fields: ['from', 'to'] },
    { field: 'lat', expected: 'number', written: '21.5' },
  ],
  'wrong-root': [{ expected: 'array' }],
  'not-in-list': [
    { field: 'kind', value: 'phto', near: 'photo', values: ['photo', 'illustration', 'ai'] },
    { field: 'kind', value: 'tranh', values: ['photo', 'illustration', 'ai'] },
  ],
  'quote-needed': [{ field: 'title' }],
  'too-few': [{ field: 'sources' }],
  'out-of-range': [{ field: 'month', min: 1, max: 12 }],
  'wrong-value': [summary],
  'language-missing': [{ field: 'name', locale: 'lo' }],
  'words-missing': [
    { list: 'pictures', id: 'cover' },
    { list: 'pictures', id: 'cover', field: 'caption' },
  ],
  'words-surplus': [{ list: 'access', value: 'xe-buyt' }],
  'kebab-case': [{ value: 'Hồ Sen' }],
  bounds: [{}],
  stars: [{}],
  phone: [{ value: '0204 123 4567' }],
  blank: [{ field: 'summary' }],
  digest: [{ value: 'moi' }, { value: '2026-10-01', field: 'reviewed' }],
  'entry-reference': [{ value: 'ho-sen' }],
  'value-or-range': [{}],
  'reversed-range': [{ value: '12' }],
  'supersedes-itself': [{ value: 'dan-so-2024' }],
  amount: [{ value: '29,7' }],
  period: [{}],
  url: [{ value: 'www.co-quan.vn' }],
  email: [{ value: 'van-phong' }],
  origin: [{ value: 'https://ten-tinh.vn/cong/' }],
  'source-locale': [{}],
  colour: [{ value: 'xanh' }],
  'imprint-incomplete': [{ field: 'operator' }],
  'palette-contrast': [{ value: '#e6b8a8' }],
  'demonstration-url': [{ value: 'https://ten-tinh.vn' }],
  demonstration: [{}],
  'calendar-date': [{ value: '2027-02-30' }],
  'partial-date': [{ value: '07/2025' }],
  'historic-date': [{ value: 'thế kỷ XI' }],
  'historic-range': [{ value: '1884' }],
  century: [{ value: '2026' }],
  'century-part': [{ value: 'late' }],
  'event-rule': [{}],
  'no-such-day': [{ value: '31' }],
  'reversed-dates': [{ value: '2026-02-10' }],
  'reversed-rule': [{}],
  'wall-time': [{ value: '7h30' }],
  'picture-rights': [{ picture: 'cover', field: 'author' }, { picture: './ho-sen.webp' }],
  'alt-missing': [{ picture: 'cover' }],
  'picture-missing': [{ value: './cover.jpg', near: './cover.webp' }, { value: './ho-sen.webp' }],
  'picture-path': [{ value: 'C:\\anh\\cover.jpg' }],
  'picture-type': [{ value: './cover.jpg', actual: 'heif' }, { value: './cover.jpg' }],
  'picture-broken': [{ value: './cover.jpg' }],
  'picture-too-large': [{ value: './cover.jpg', megapixels: 61, limit: 40 }],
  'pdf-path': [{ value: './Bản tin.pdf' }],
  'language-tag': [{ value: 'tiếng Anh' }],
  'pdf-missing': [{ value: './ban-tin.pdf', near: './ban-tin-1.pdf' }, { value: './to-gap.pdf' }],
  'pdf-type': [{ value: './ban-tin.pdf' }],
  'pdf-encrypted': [{ value: './ban-tin.pdf' }],
  'pdf-broken': [{ value: './ban-tin.pdf' }],
  'pdf-limit': [{ value: './ban-tin.pdf' }],
  'pdf-active': each(pdfKinds, (holds) => ({ value: './ban-tin.pdf', holds })),
  'svg-code': each(drawingFaults, (kind) => ({ kind })),
  'mdx-import': [{}],
  'mdx-expression': [{}],
  'mdx-attribute': [
    { component: 'Figure', problem: 'missing', value: 'id' },
    { component: 'Figure', problem: 'unknown', value: 'name', values: ['id', 'form'] },
    { component: 'Figure', problem: 'value', value: 'ful', near: 'full', values: ['full'] },
    { component: 'Figure', problem: 'expression', value: 'id' },
    { component: 'Figure', problem: 'twice', value: 'id' },
  ],
  'mdx-html': [{ tag: 'br' }, { tag: 'table' }, { tag: 'photo', near: 'Photo' }],
  'mdx-component': [
    { value: 'Figures', near: 'Figure', known: Object.keys(mdxComponents) },
    { value: 'Video', known: Object.keys(mdxComponents) },
  ],
  'mdx-children': [{ component: 'Photo' }],
  'mdx-node': [{ kind: 'math' }],
  'heading-level': [{}],
  'empty-body': [{}],
  'single-tilde': [{}],
  'mdx-syntax': each(syntaxSentences, (reason) => ({ reason })),
  'mdx-limit': each(limitSentences, (reason) => ({ reason })),
  'unsafe-url': [
    { url: 'javascript:alert(1)' },
    { url: 'quyet-dinh.docx' },
    { url: 'www.co-quan.vn' },
    { url: 'ho-sen' },
  ],
  'broken-reference': [
    { value: 'so-du-lich', target: 'sources' },
    { value: 'places/ho-xen', near: 'places/ho-sen', target: 'entries' },
  ],
  'broken-figure': [{ value: 'dien-tich-vai' }],
  'broken-picture': [{ value: 'bia', near: 'cover' }, { value: 'toan-canh' }],
  'broken-item': [{ value: 'luat-1', list: 'acts' }],
  'map-missing': [{}],
  'figure-unit': [{ id: 'dien-tich-vai', unit: 'ha', units: ['km', 'm'] }],
  'figures-mixed': [
    { by: 'scope', values: ['huyen-a', 'tinh-b'] },
    { by: 'status', values: ['actual', 'plan'] },
  ],
  'broken-link': [{ value: '/places/ho-xen/', near: '/places/ho-sen/' }, { value: '/du-lich/' }],
  'link-own': [{ value: 'https://ten-tinh.vn/vi/places/ho-sen/', right: '/places/ho-sen/' }],
  'link-to-draft': [{ value: '/places/ho-sen/' }],
  'reference-to-draft': [{ value: 'places/ho-sen' }],
  'duplicate-id': [{ id: 'ho-sen', first: 'areas.yaml:12' }],
  placeholder: [
    { value: '{term:ho-sen}', isInText: true },
    { value: '{figure:dan-so}', isInText: false },
  ],
  'source-url': [{ id: 'nien-giam' }],
  'address-lost': [{ collection: 'places', slug: 'ho-sen-cu' }],
  'alias-taken': [{ alias: 'ho-sen-cu', holder: 'places/ho-sen' }],
  ...chartExamples,
  ...wordExamples,
};
